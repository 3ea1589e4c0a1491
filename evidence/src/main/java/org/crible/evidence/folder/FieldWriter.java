package org.crible.evidence.folder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a mapping field by field, in the order of the contract; absent values leave no field. */
final class FieldWriter {
  private final Map<String, Tree> fields = new LinkedHashMap<>();

  FieldWriter text(String name, @Nullable String text) {
    return text == null ? this : tree(name, new Tree.Text(text, 0));
  }

  FieldWriter number(String name, @Nullable Number number) {
    return number == null ? this : tree(name, new Tree.Bare(number.toString(), 0));
  }

  FieldWriter flag(String name, boolean flag) {
    return tree(name, new Tree.Bare(Boolean.toString(flag), 0));
  }

  FieldWriter date(String name, @Nullable LocalDate date) {
    return date == null ? this : text(name, date.toString());
  }

  FieldWriter word(String name, @Nullable Enum<?> constant) {
    return constant == null ? this : text(name, Spelling.of(constant));
  }

  FieldWriter texts(String name, List<String> texts) {
    return texts.isEmpty() ? this : tree(name, ClaimText.texts(texts));
  }

  FieldWriter texts(String name, Map<String, String> texts) {
    return texts.isEmpty() ? this : tree(name, ClaimText.texts(texts));
  }

  FieldWriter list(String name, List<Tree> items) {
    return items.isEmpty() ? this : tree(name, new Tree.Items(items, 0));
  }

  FieldWriter tree(String name, Tree value) {
    fields.put(name, value);
    return this;
  }

  Tree.Fields tree() {
    return new Tree.Fields(fields, 0);
  }
}

package org.crible.lists.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crible.lists.StableId;

/** What makes two rows one party: the list's own number, or a hash of what identifies it. */
record RowKey(Mapping.Key key) {
  private static final String END = "\u001f";

  /** The number in the party's id; empty if the row has nothing of the key. */
  Optional<String> of(MappedRow row) {
    for (String path : key.id()) {
      Optional<String> number = row.first(path);
      if (number.isPresent()) {
        return number;
      }
    }
    List<String> texts = new ArrayList<>();
    for (List<String> alternatives : key.parts()) {
      texts.add(
          alternatives.stream().map(row::first).flatMap(Optional::stream).findFirst().orElse(""));
    }
    return texts.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(StableId.of("", String.join(END, texts)).substring(1));
  }

  /** What a row without a key lacks. */
  String paths() {
    String own = String.join(", ", key.id());
    String parts =
        String.join(", ", key.parts().stream().map(part -> String.join("/", part)).toList());
    return own + (own.isEmpty() || parts.isEmpty() ? "" : ", ") + parts;
  }
}

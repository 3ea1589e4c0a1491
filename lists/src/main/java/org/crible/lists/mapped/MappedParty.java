package org.crible.lists.mapped;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PostalAddress;
import org.crible.model.FollowTheMoney;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.type.TypedText;
import org.jspecify.annotations.Nullable;

/** A party while the rows of its key come in. */
final class MappedParty {
  private static final Schema SANCTION = FollowTheMoney.schema("Sanction");

  private final Mapping mapping;
  private final PartyDraft draft;
  private final Misfits misfits;
  private final long line;
  private boolean named;
  private boolean sanctioned;

  MappedParty(Mapping mapping, String number, Schema schema, Misfits misfits, long line) {
    this.mapping = mapping;
    this.draft = new PartyDraft(mapping.dataset(), number, schema);
    this.misfits = misfits;
    this.line = line;
    mapping.constants().forEach(c -> put(c.goal(), c.value(), null, "constants", line));
  }

  /** Where its first row starts. */
  long line() {
    return line;
  }

  /** Whether any row gave it a name. */
  boolean isNamed() {
    return named;
  }

  PartyDraft draft() {
    return draft;
  }

  void emit(ListSink sink) {
    draft.emit(sink, sanctioned);
  }

  void add(MappedRow row, RowSource source) {
    for (Mapping.Target target : mapping.targets()) {
      for (String raw : row.values(target.path())) {
        for (String part : parts(target, raw)) {
          value(target, part, source, row);
        }
      }
    }
    for (Mapping.Joined joined : mapping.joined()) {
      List<String> parts =
          joined.paths().stream().map(row::first).flatMap(Optional::stream).toList();
      if (!parts.isEmpty()) {
        String field = String.join(" + ", joined.paths());
        put(joined.goal(), String.join(joined.with(), parts), null, field, row.line());
      }
    }
    mapping.addresses().forEach(paths -> addresses(paths, row));
  }

  private static List<String> parts(Mapping.Target target, String raw) {
    List<String> found = new ArrayList<>();
    if (target.find() == null) {
      found.add(raw);
    } else {
      Matcher matcher = target.find().matcher(raw);
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            found.add(matcher.group(group));
            break;
          }
        }
      }
    }
    Stream<String> split =
        target.split() == null
            ? found.stream()
            : found.stream().flatMap(text -> Stream.of(target.split().split(text, -1)));
    return split.map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private void value(Mapping.Target target, String part, RowSource source, MappedRow row) {
    String looked =
        target.lookup() == null ? part : source.beside(target.lookup(), part).orElse(part);
    String named = target.values().get(looked);
    String value = named != null ? named : Objects.requireNonNullElse(target.otherwise(), looked);
    String original = value.equals(part) ? null : looked;
    switch (target.goal()) {
      case Mapping.PropertyGoal goal -> put(goal, value, original, target.path(), row.line());
      case Mapping.IdentityGoal goal -> identity(goal, value, target.path(), row);
    }
  }

  private void identity(Mapping.IdentityGoal goal, String number, String field, MappedRow row) {
    String type = at(row, goal.typePath());
    draft.identity(
        new IdentityDocument(
            type == null ? goal.type() : type,
            number,
            at(row, goal.country()),
            at(row, goal.issued()),
            at(row, goal.expires()),
            null,
            at(row, goal.remarks())),
        field);
  }

  private static @Nullable String at(MappedRow row, @Nullable String path) {
    return path == null ? null : row.first(path).orElse(null);
  }

  private void addresses(Mapping.AddressPaths paths, MappedRow row) {
    List<MappedRow> rows = paths.each() == null ? List.of(row) : row.each(paths.each());
    for (MappedRow one : rows) {
      Map<String, String> parts = paths.parts();
      PostalAddress address =
          new PostalAddress(
              at(one, parts.get("full")),
              at(one, parts.get("street")),
              at(one, parts.get("po_box")),
              at(one, parts.get("city")),
              at(one, parts.get("region")),
              at(one, parts.get("postal_code")),
              at(one, parts.get("country")),
              at(one, parts.get("remarks")),
              at(one, parts.get("number")));
      draft.address(address, paths.each() == null ? "addresses" : paths.each());
    }
  }

  private void put(
      Mapping.PropertyGoal goal, String value, @Nullable String original, String field, long row) {
    named |= Mapping.isName(goal);
    Schema schema = goal.sanction() ? SANCTION : draft.schema();
    sanctioned |= goal.sanction();
    Optional<Property> property = schema.property(goal.property());
    if (property.isEmpty()) {
      draft.note(field + ": " + value, field);
      return;
    }
    PropertyType type = property.get().type();
    List<String> right = right(type, goal.format(), value);
    if (right.isEmpty()) {
      misfits.add(field, type == PropertyType.TOPIC ? "no topic" : "no " + type.code(), value, row);
      draft.note(field + ": " + value, field);
    } else if (type == PropertyType.ADDRESS && !goal.sanction()) {
      draft.address(PostalAddress.of(value, null), field);
    } else if (goal.sanction()) {
      right.forEach(
          v -> draft.sanction().add(goal.property(), v, text(value, original), field, null));
    } else if (type == PropertyType.IDENTIFIER) {
      draft.put(List.of(goal.property(), "idNumber"), value, original, field, field + ": " + value);
    } else {
      right.forEach(v -> draft.party().add(goal.property(), v, text(value, original), field, null));
    }
  }

  private static String text(String value, @Nullable String original) {
    return original == null ? value : original;
  }

  /** The value in the notation of its type; empty if it is none of that type. */
  private static List<String> right(
      PropertyType type, @Nullable DateTimeFormatter format, String value) {
    return type == PropertyType.DATE && format != null
        ? dates(value, format)
        : TypedText.of(type, value);
  }

  private static List<String> dates(String value, DateTimeFormatter format) {
    try {
      return List.of(format.parseBest(value, LocalDate::from, YearMonth::from).toString());
    } catch (DateTimeParseException e) {
      // A list with a format of its own still has years and ISO dates among its dates.
      return TypedText.of(PropertyType.DATE, value);
    }
  }
}

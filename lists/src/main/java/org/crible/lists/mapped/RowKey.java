package org.crible.lists.mapped;

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
    StringBuilder text = new StringBuilder();
    boolean any = false;
    for (List<String> alternatives : key.parts()) {
      Optional<String> part =
          alternatives.stream().map(row::first).flatMap(Optional::stream).findFirst();
      any |= part.isPresent();
      text.append(part.orElse("")).append(END);
    }
    return any ? Optional.of(StableId.of("", text.toString()).substring(1)) : Optional.empty();
  }

  /** What a row without a key lacks. */
  String paths() {
    String own = String.join(", ", key.id());
    String parts =
        String.join(", ", key.parts().stream().map(part -> String.join("/", part)).toList());
    return own + (own.isEmpty() || parts.isEmpty() ? "" : ", ") + parts;
  }
}

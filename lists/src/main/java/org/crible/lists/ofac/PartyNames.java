package org.crible.lists.ofac;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.TextSource;

/** The numbers and names of all parties of a file: what a "Linked To" may point at. */
final class PartyNames {
  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> uids = new HashSet<>();

  static PartyNames of(ListFile file) {
    PartyNames names = new PartyNames();
    try (CsvRows rows = new CsvRows(new TextSource(file), ',')) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (row.fields().size() == OfacParts.SDN.columns() && names.uids.add(row.fields().get(0))) {
          names.add(row.fields().get(1), row.fields().get(0));
        }
      }
    }
    return names;
  }

  private void add(String name, String uid) {
    String before = byName.putIfAbsent(key(name), uid);
    if (before != null) {
      ambiguous.add(key(name));
    }
  }

  boolean has(String uid) {
    return uids.contains(uid);
  }

  /** The one party of that name; empty if there is none or more than one. */
  Optional<String> uid(String name) {
    String key = key(name);
    return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(byName.get(key));
  }

  /** Upper case, single blanks, no full stop at the end: the remarks end with one of their own. */
  private static String key(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").strip().replaceFirst("\\.+$", "");
  }
}

package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.CsvRows;
import org.crible.lists.ListFile;
import org.crible.lists.PartyNames;
import org.crible.lists.TreasuryLabels;

/** The names in OFAC's file of parties. */
final class OfacNames {
  private static final Pattern ALIAS = Pattern.compile("\\b[afn]\\.k\\.a\\. '([^']+)'");

  private OfacNames() {}

  static PartyNames of(ListFile file) {
    PartyNames names = new PartyNames();
    try (CsvRows rows = new CsvRows(file)) {
      for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
        if (OfacCsvReader.refusal(row.fields()) == null) {
          add(names, row.fields());
        }
      }
    }
    return names;
  }

  private static void add(PartyNames names, List<String> row) {
    String uid = row.getFirst().strip();
    boolean first = names.add(uid, row.get(1), programs(row.get(3)));
    if (first && !TreasuryLabels.tooLong(row.get(11))) {
      Matcher alias = ALIAS.matcher(row.get(11));
      while (alias.find()) {
        names.alias(alias.group(1), uid);
      }
    }
  }

  /** The programs of a row; OFAC writes several as {@code A] [B}. */
  static List<String> programs(String field) {
    List<String> programs = new ArrayList<>();
    if (!OfacCsvReader.blank(field)) {
      for (String program : field.split("\\]\\s*\\[", -1)) {
        programs.add(program.replace("[", "").replace("]", "").strip());
      }
    }
    return programs;
  }
}

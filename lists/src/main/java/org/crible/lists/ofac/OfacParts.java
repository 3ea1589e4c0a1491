package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crible.lists.CsvRows;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.UnreadableListException;

/**
 * The three files of an OFAC list, told apart by their columns: none has a header line. Layout:
 * "SDN Data Formats", sections on the delimited files, published by OFAC.
 */
public enum OfacParts {
  /** The parties: twelve columns. */
  SDN(12),
  /** Addresses: six columns. */
  ADD(6),
  /** Other names: five columns. */
  ALT(5);

  private final int columns;

  OfacParts(int columns) {
    this.columns = columns;
  }

  /** How many columns a row has. */
  int columns() {
    return columns;
  }

  /** Which of the three a file is; empty if it is none. */
  static Optional<OfacParts> of(Head head) {
    int line = head.text().indexOf('\n');
    return of(head.file(), line < 0 ? head.text() : head.text().substring(0, line));
  }

  private static Optional<OfacParts> of(ListFile file, String firstLine) {
    if (!firstLine.matches("\"?\\d{1,9}\"?,.*\\s*")) {
      return Optional.empty();
    }
    try (CsvRows rows = new CsvRows(file)) {
      CsvRows.Row row = rows.next();
      for (OfacParts part : values()) {
        if (row != null && row.fields().size() == part.columns && part.fits(row.fields())) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(List<String> fields) {
    return switch (this) {
      case SDN ->
          List.of("-0-", "individual", "vessel", "aircraft", "entity", "")
              .contains(fields.get(2).strip());
      case ADD -> fields.get(1).strip().matches("\\d+|-0-");
      case ALT ->
          fields.get(1).strip().matches("\\d+|-0-") && fields.get(2).strip().matches("[anf]ka|-0-");
    };
  }

  /**
   * Puts files together: each file of parties makes a list; addresses and names go to the only one,
   * or to the one that is named like them ({@code x_sdn.csv}, {@code x_alt.csv}).
   *
   * @param refused takes a refusal for each file of addresses or names that goes with no list
   */
  public static List<ListLoad> group(List<ListFile> files, List<UnreadableListException> refused) {
    Map<OfacParts, List<ListFile>> parts = new EnumMap<>(OfacParts.class);
    for (ListFile file : files) {
      try {
        of(Head.of(file))
            .ifPresent(part -> parts.computeIfAbsent(part, p -> new ArrayList<>()).add(file));
      } catch (UnreadableListException e) {
        refused.add(e);
      }
    }
    List<ListFile> mains = parts.getOrDefault(SDN, List.of());
    Map<ListFile, List<ListFile>> lists = new LinkedHashMap<>();
    mains.forEach(main -> lists.put(main, new ArrayList<>(List.of(main))));
    for (OfacParts part : List.of(ADD, ALT)) {
      for (ListFile file : parts.getOrDefault(part, List.of())) {
        Optional<ListFile> main =
            mains.size() == 1
                ? Optional.of(mains.getFirst())
                : mains.stream().filter(m -> stem(m).equals(stem(file))).findFirst();
        main.ifPresentOrElse(
            m -> lists.computeIfAbsent(m, key -> new ArrayList<>()).add(file),
            () -> refused.add(alone(part, file)));
      }
    }
    return lists.values().stream()
        .map(list -> new ListLoad(ListFormat.OFAC_SDN_CSV, list))
        .toList();
  }

  private static UnreadableListException alone(OfacParts part, ListFile file) {
    String what = part == ADD ? "addresses" : "other names";
    return new UnreadableListException(
        file.name(),
        0,
        "holds only the "
            + what
            + " of an OFAC list; give the file with its parties (sdn.csv) together with it.");
  }

  /** The file's name without what tells the three apart. */
  private static String stem(ListFile file) {
    String name = file.fileName().toLowerCase(Locale.ROOT);
    String folder =
        String.valueOf(file.path().getParent()) + (file.member() == null ? "" : file.path());
    return folder + "/" + name.replaceFirst("(sdn|add|alt|cons_prim|cons_add|cons_alt)", "");
  }
}

package org.crible.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of an Office Open XML workbook (ECMA-376, part 1, chapter 18) share: which sheet
 * is the first, the table of texts, and which styles show a number as a date.
 */
public final class XlsxBook {
  static final String SHEETS = "xl/worksheets/";
  private static final long MAX_TEXTS = 64L << 20;
  private static final int MAX_COUNT = 4_000_000;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

  /** What XML cannot hold is written as {@code _x000D_} (22.4.2.4). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Path path;

  XlsxBook(Path path) {
    this.path = path;
  }

  /**
   * The first sheet, in the order that a person sees.
   *
   * @throws UnreadableListException if the workbook names none
   */
  public static ListFile firstSheet(Path path) {
    XlsxBook book = new XlsxBook(path);
    String id = null;
    for (XmlNode sheet : book.records("xl/workbook.xml", "sheet")) {
      if (id == null && !sheet.attributes().getOrDefault("state", "").contains("idden")) {
        id = sheet.attributes().get("id");
      }
    }
    for (XmlNode relation : book.records("xl/_rels/workbook.xml.rels", "Relationship")) {
      String target = relation.attributes().getOrDefault("Target", "");
      if (relation.attributes().getOrDefault("Id", "").equals(id)) {
        return new ListFile(path, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    }
    throw new UnreadableListException(path.toString(), 0, "is a workbook without a sheet.");
  }

  /** The names of the sheets that hold a value, but for the one that is read. */
  Set<String> others(ListFile read) {
    Map<String, String> names = new HashMap<>();
    records("xl/workbook.xml", "sheet")
        .forEach(
            sheet ->
                names.put(
                    sheet.attributes().getOrDefault("id", ""),
                    sheet.attributes().getOrDefault("name", "")));
    Set<String> others = new TreeSet<>();
    for (XmlNode relation : records("xl/_rels/workbook.xml.rels", "Relationship")) {
      String name = names.get(relation.attributes().getOrDefault("Id", ""));
      String target = relation.attributes().getOrDefault("Target", "");
      String member = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      if (name != null && !member.equals(read.member()) && has(member) && holdsValue(member)) {
        others.add(name);
      }
    }
    return others;
  }

  private boolean holdsValue(String member) {
    try (XmlRecords rows = new XmlRecords(new ListFile(path, member), Set.of("row"))) {
      for (XmlNode row = rows.next(); row != null; row = rows.next()) {
        if (row.all("c").stream().anyMatch(cell -> !cell.children().isEmpty())) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The texts to which cells refer by number.
   *
   * @throws UnreadableListException if they are more than any list needs
   */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (!has("xl/sharedStrings.xml")) {
      return texts;
    }
    ListFile file = new ListFile(path, "xl/sharedStrings.xml");
    long length = 0;
    try (XmlRecords records = XmlRecords.withBlanks(file, Set.of("si"))) {
      for (XmlNode item = records.next(); item != null; item = records.next()) {
        String text = text(item);
        length += text.length();
        if (length > MAX_TEXTS || texts.size() >= MAX_COUNT) {
          throw new UnreadableListException(
              file.name(), item.line(), "holds more text than any list needs.");
        }
        texts.add(text);
      }
    }
    return texts;
  }

  /** The text of a string item: its runs, without what is said of how to pronounce it. */
  static String text(XmlNode item) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : item.children()) {
      if (child.name().equals("t")) {
        text.append(child.text());
      } else if (child.name().equals("r")) {
        child.all("t").forEach(run -> text.append(run.text()));
      }
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement("" + (char) Integer.parseInt(match.group(1), 16)))
        .strip();
  }

  /** The styles, by number, whose cells are dates, and whether they show the day. */
  Map<Integer, Boolean> dateStyles() {
    Map<Integer, Boolean> styles = new HashMap<>();
    if (!has("xl/styles.xml")) {
      return styles;
    }
    Map<String, String> formats = new HashMap<>();
    records("xl/styles.xml", "numFmt")
        .forEach(
            format ->
                formats.put(
                    format.attributes().getOrDefault("numFmtId", ""),
                    format.attributes().getOrDefault("formatCode", "")));
    for (XmlNode all : records("xl/styles.xml", "cellXfs")) {
      List<XmlNode> cells = all.all("xf");
      for (int i = 0; i < cells.size(); i++) {
        String id = cells.get(i).attributes().getOrDefault("numFmtId", "0");
        String shown = QUOTED.matcher(code(id, formats.get(id))).replaceAll("");
        if (shown.contains("y") || shown.contains("d")) {
          styles.put(i, shown.contains("d"));
        }
      }
    }
    return styles;
  }

  /** What a format shows; some that every program knows are not written out (18.8.30). */
  private static String code(String id, @Nullable String format) {
    if (format != null) {
      return format.toLowerCase(Locale.ROOT);
    }
    return switch (id) {
      case "14", "15", "22" -> "d m y";
      case "16" -> "d m";
      case "17" -> "m y";
      default -> "";
    };
  }

  /** Whether days are counted from 1904, as early Macintosh programs did. */
  boolean countsFrom1904() {
    return records("xl/workbook.xml", "workbookPr").stream()
        .map(properties -> properties.attributes().getOrDefault("date1904", ""))
        .anyMatch(value -> value.equals("1") || value.equals("true"));
  }

  private boolean has(String member) {
    return new ListFile(path, member).exists();
  }

  private List<XmlNode> records(String member, String name) {
    List<XmlNode> found = new ArrayList<>();
    ListFile file = new ListFile(path, member);
    try (XmlRecords records = new XmlRecords(file, Set.of(name))) {
      for (XmlNode next = records.next(); next != null; next = records.next()) {
        found.add(next);
        if (found.size() > 10_000) {
          throw new UnreadableListException(file.name(), next.line(), "is too long.");
        }
      }
    }
    return found;
  }
}

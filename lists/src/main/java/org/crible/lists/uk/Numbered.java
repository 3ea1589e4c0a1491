package org.crible.lists.uk;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several values in one cell, as OFSI writes them: {@code (1) Kabul (2) Kandahar}, {@code (1) to
 * (6) Algeria (7) Morocco}, {@code (1-3) Libya (4) Morocco}. A hyphen stands where there is no
 * value.
 */
final class Numbered {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:^|(?<=\\s|[.,;)]|\\w))\\(?(\\d{1,2})(?:\\s*[-–]\\s*(\\d{1,2}))?\\)"
              + "(?:\\s*(?:to|-|–)\\s*\\((\\d{1,2})\\))?");
  private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");

  private Numbered() {}

  /** The values by their number; a text without numbers is value 1, a text of lines one each. */
  static SortedMap<Integer, String> values(String text) {
    SortedMap<Integer, String> values = new TreeMap<>();
    Matcher mark = MARK.matcher(text);
    int next = 1;
    int last = 1;
    int from = 0;
    while (mark.find()) {
      int number = Integer.parseInt(mark.group(1));
      boolean opens = mark.group().startsWith("(") || (next == 1 && mark.start() == 0);
      if (number != next || !opens || (next == 1 && !text.substring(0, mark.start()).isBlank())) {
        continue;
      }
      put(values, last, next - 1, text.substring(from, mark.start()));
      last = next;
      String until = mark.group(3) == null ? mark.group(2) : mark.group(3);
      int end = until == null ? number : Integer.parseInt(until);
      next = Math.max(number, end) + 1;
      from = mark.end();
    }
    if (next == 1) {
      int number = 0;
      for (String line : LINES.split(text.strip(), -1)) {
        put(values, ++number, number, line);
      }
    } else {
      put(values, last, next - 1, text.substring(from));
    }
    return values;
  }

  private static void put(SortedMap<Integer, String> values, int from, int to, String text) {
    String plain = text.strip().replaceFirst("[;,.]+$", "").strip();
    for (int i = from; i <= to && !plain.isEmpty() && !plain.equals("-"); i++) {
      values.put(i, plain);
    }
  }
}

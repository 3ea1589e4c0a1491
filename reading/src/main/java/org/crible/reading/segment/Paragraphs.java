package org.crible.reading.segment;

/** Numbers the paragraphs of a text. A single line break inside a sentence does not end one. */
final class Paragraphs {
  private static final int WRAP = 45;

  private Paragraphs() {}

  /** Paragraph number of each UTF-16 unit. */
  static int[] of(String text) {
    int[] numbers = new int[text.length() + 1];
    boolean wrapped = wrapped(text);
    int number = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      numbers[i] = number;
      if (text.charAt(i) == '\n') {
        if (breaks(text, line, i, wrapped)) {
          number++;
        }
        line = i + 1;
      }
    }
    numbers[text.length()] = number;
    return numbers;
  }

  private static boolean breaks(String text, int line, int at, boolean wrapped) {
    int next = at + 1;
    while (next < text.length()
        && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
      next++;
    }
    if (next >= text.length() || text.charAt(next) == '\n') {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    return !wrapped || at - line < WRAP || ends(text, at);
  }

  private static boolean ends(String text, int at) {
    int last = at - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last)) && text.charAt(last) != '\n') {
      last--;
    }
    return last < 0 || (".!?…:»”\"\n".indexOf(text.charAt(last)) >= 0 && at - last > 80);
  }

  /** Whether most lines stop in the middle of a sentence at about the same width. */
  private static boolean wrapped(String text) {
    int long_ = 0;
    int stopped = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        int width = i - line;
        if (width >= WRAP && width <= 120) {
          long_++;
          int last = text.charAt(i - 1) == '\r' ? i - 2 : i - 1;
          if (last > line && ".!?»”\"".indexOf(text.charAt(last)) < 0) {
            stopped++;
          }
        } else if (width > 120) {
          return false;
        }
        line = i + 1;
      }
    }
    return long_ >= 3 && stopped * 2 > long_;
  }
}

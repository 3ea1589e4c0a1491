package org.crible.reading.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crible.reading.Lexicon;
import org.crible.reading.Token;
import org.crible.reading.Token.Kind;
import org.crible.reading.WordList;

/** Text to tokens, in one pass. */
final class Tokens {
  /** UTF-16 units; what is longer is no word, and is cut. */
  private static final int LONGEST = 200;

  private final String text;
  private final Lexicon lexicon;
  private final int[] paragraphs;
  private final List<Token> tokens = new ArrayList<>();

  Tokens(String text, Lexicon lexicon, int[] paragraphs) {
    this.text = text;
    this.lexicon = lexicon;
    this.paragraphs = paragraphs;
  }

  List<Token> all() {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isWord(c)) {
        int end = wordEnd(i);
        word(i, end);
        i = end;
      } else {
        int end = i + Character.charCount(c);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !ignorable(c)) {
          add(i, end, quote(c) ? side(i, c) : Kind.MARK);
        }
        i = end;
      }
    }
    return tokens;
  }

  private static boolean ignorable(int c) {
    return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private int wordEnd(int start) {
    int i = start;
    while (i < text.length() && i - start < LONGEST) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWord(c)) {
        i = next;
      } else if (joins(c) && i > start && next < text.length() && isWord(text.codePointAt(next))) {
        i = next;
      } else if ((c == '.' && i - start == 1) || (c == '.' && abbreviated(start, i))) {
        return dotted(start, i) ? next : i;
      } else {
        return i;
      }
    }
    return i;
  }

  private static boolean joins(int c) {
    return c == '-' || c == '\'' || c == '’' || c == '.' || c == ',' || c == '‑';
  }

  private boolean abbreviated(int start, int dot) {
    return dot - start >= 3 && text.charAt(dot - 2) == '.';
  }

  /** "U.S." keeps its last period, "e.g." too; a single letter does not. */
  private boolean dotted(int start, int dot) {
    return abbreviated(start, dot);
  }

  private void word(int start, int end) {
    int comma = text.indexOf(',', start, end);
    if (comma >= 0 && comma < end && !Character.isDigit(text.charAt(comma - 1))) {
      word(start, comma);
      add(comma, comma + 1, Kind.MARK);
      word(comma + 1, end);
      return;
    }
    int dot = text.indexOf('.', start, end);
    if (dot > start + 1 && dot < end - 1 && sentenceDot(dot)) {
      word(start, dot);
      add(dot, dot + 1, Kind.MARK);
      word(dot + 1, end);
      return;
    }
    int apostrophe = apostrophe(start, end);
    if (apostrophe > start && isElision(start, apostrophe)) {
      add(start, apostrophe + 1, Kind.WORD);
      if (apostrophe + 1 < end) {
        word(apostrophe + 1, end);
      }
      return;
    }
    if (apostrophe == end - 2 && Character.toLowerCase(text.charAt(end - 1)) == 's') {
      add(start, apostrophe, Kind.WORD);
      add(apostrophe, end, Kind.WORD);
      return;
    }
    int clitic = clitic(start, end);
    if (clitic > start) {
      add(start, clitic, Kind.WORD);
      add(clitic, end, Kind.CLITIC);
      return;
    }
    add(start, end, Character.isDigit(text.codePointAt(start)) ? Kind.NUMBER : Kind.WORD);
  }

  /** A period glued between a lower-case letter and a capital: a lost space. */
  private boolean sentenceDot(int dot) {
    return Character.isLowerCase(text.charAt(dot - 1))
        && Character.isLowerCase(text.charAt(dot - 2))
        && Character.isUpperCase(text.charAt(dot + 1));
  }

  private int apostrophe(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return i;
      }
    }
    return -1;
  }

  private boolean isElision(int start, int apostrophe) {
    return apostrophe - start <= 8
        && lexicon.has(
            WordList.ELISIONS, text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
  }

  private int clitic(int start, int end) {
    int hyphen = text.lastIndexOf('-', end - 1);
    if (hyphen <= start
        || end - hyphen > 6
        || !lexicon.has(
            WordList.CLITICS, text.substring(hyphen + 1, end).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int link = text.lastIndexOf('-', hyphen - 1);
    boolean linked =
        link > start
            && lexicon.has(
                WordList.CLITIC_LINKS, text.substring(link + 1, hyphen).toLowerCase(Locale.ROOT));
    return linked ? link : hyphen;
  }

  private static boolean quote(int c) {
    return "\"«»“”„‹›".indexOf(c) >= 0;
  }

  private Kind side(int at, int c) {
    if ("«“„‹".indexOf(c) >= 0) {
      return Kind.OPEN;
    }
    if ("»”›".indexOf(c) >= 0) {
      return Kind.CLOSE;
    }
    boolean left =
        at == 0
            || ignorable(text.codePointBefore(at))
            || (!isWord(text.codePointBefore(at)) && "([—–".indexOf(text.charAt(at - 1)) >= 0)
            || Character.isWhitespace(text.charAt(at - 1))
            || Character.isSpaceChar(text.charAt(at - 1));
    boolean right = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return left && right ? Kind.OPEN : Kind.CLOSE;
  }

  private void add(int start, int end, Kind kind) {
    if (start >= end) {
      return;
    }
    String token = text.substring(start, end);
    String lower = token.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (kind == Kind.CLITIC) {
      lower = lower.substring(lower.lastIndexOf('-') + 1);
    }
    tokens.add(new Token(start, end, token, lower, kind, paragraphs[start]));
  }
}

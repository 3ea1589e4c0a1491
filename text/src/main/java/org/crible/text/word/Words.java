package org.crible.text.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes folded Latin text apart into words of letters and digits. */
public final class Words {
  private static final String SILENT = "'’‘`´";

  /** The block of spacing modifier letters. */
  private static final char FIRST_SIGN = '\u02B0';

  private static final char LAST_SIGN = '\u02FF';

  private Words() {}

  /**
   * One word.
   *
   * @param text letters and digits
   * @param abbreviated whether it was written as single letters with points or strokes between:
   *     {@code S.A.}, {@code J.P.}, {@code A/S}
   */
  public record Word(String text, boolean abbreviated) {}

  /** The words in order; {@code &} is read as the word {@code and}. */
  public static List<Word> of(String folded) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean abbreviated = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean silent = SILENT.indexOf(c) >= 0 && inside(folded, i);
      boolean joins = (c == '.' || c == '/') && joinsLetters(folded, i);
      abbreviated |= joins;
      if (isSign(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!silent && !joins) {
        end(words, word, abbreviated);
        abbreviated = false;
        if (c == '&' || c == '+') {
          words.add(new Word("and", false));
        }
      }
    }
    end(words, word, abbreviated);
    return words;
  }

  /**
   * Primes, rings and hooks that transliterations put for a sound without a letter (ʹ for the soft
   * sign and in Thai, ʿ for ayin, ʻ in Uzbek). To Unicode they are letters, and nobody types them.
   */
  private static boolean isSign(char c) {
    return c >= FIRST_SIGN && c <= LAST_SIGN;
  }

  private static void end(List<Word> words, StringBuilder word, boolean abbreviated) {
    if (!word.isEmpty()) {
      words.add(
          new Word(word.toString().toLowerCase(Locale.ROOT), abbreviated && word.length() > 1));
      word.setLength(0);
    }
  }

  /** A quotation mark at the edge of a word separates; within a word it is an apostrophe. */
  private static boolean inside(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** A point between single letters: the letter before it and the one after stand alone. */
  private static boolean joinsLetters(String text, int at) {
    return single(text, at - 1) && single(text, at + 1);
  }

  private static boolean single(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}

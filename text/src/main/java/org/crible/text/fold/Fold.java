package org.crible.text.fold;

import java.text.Normalizer;
import java.util.Locale;
import org.crible.text.LetterTable;
import org.jspecify.annotations.Nullable;

/**
 * Folds case, accents and compatibility forms (full-width letters, ligatures, superscripts) of
 * Latin text, and reads the digits of every script. Idempotent.
 */
public final class Fold {
  private static final LetterTable LETTERS = LetterTable.named("latin");

  private Fold() {}

  /** Compatibility forms and digits unified, nothing else: what every other step starts from. */
  public static String compatible(String text) {
    return isAscii(text) ? text : digits(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Digits of every script as 0-9: lists write {@code ٥} and {@code ۵} where others write 5. */
  private static String digits(String text) {
    StringBuilder read = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c >= 0x80 && Character.isDigit(c)) {
                read.append(Character.digit(c, 10));
              } else {
                read.appendCodePoint(c);
              }
            });
    return read.toString();
  }

  /** The text in lower case, Latin letters without their marks, digits of every script as 0-9. */
  public static String latin(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart =
        digits(Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < 0x80) {
        folded.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        @Nullable String reading = LETTERS.reading(String.valueOf(c));
        folded.append(reading == null ? String.valueOf(c) : reading);
      }
    }
    return folded.toString();
  }

  /** Whether the text has nothing but ASCII characters. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

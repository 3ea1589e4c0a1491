package org.crible.dossier.compile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text without case, accents, compatibility forms and invisible characters, each of whose
 * characters knows where it came from.
 */
final class Folded {
  private static final int ASCII = 0x80;
  private final String original;
  private final String text;
  private final int[] from;

  private Folded(String original, String text, int[] from) {
    this.original = original;
    this.text = text;
    this.from = from;
  }

  static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] from = new int[original.length() + 1];
    for (int at = 0; at < original.length(); ) {
      int codePoint = original.codePointAt(at);
      String shape = shape(codePoint);
      if (folded.length() + shape.length() >= from.length) {
        from = Arrays.copyOf(from, 2 * from.length + shape.length());
      }
      Arrays.fill(from, folded.length(), folded.length() + shape.length(), at);
      folded.append(shape);
      at += Character.charCount(codePoint);
    }
    return new Folded(original, folded.toString(), from);
  }

  private static String shape(int codePoint) {
    if (codePoint < ASCII) {
      return Character.toString(Character.toLowerCase(codePoint));
    }
    return Normalizer.normalize(
            Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('\u03c2', '\u03c3'),
            Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{Cf}]", "");
  }

  String text() {
    return text;
  }

  /** Where the folded character at the index stands in the original; its length at the end. */
  int origin(int index) {
    return index < text.length() ? from[index] : original.length();
  }
}

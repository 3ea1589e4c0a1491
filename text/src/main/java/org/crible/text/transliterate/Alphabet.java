package org.crible.text.transliterate;

import java.text.Normalizer;
import java.util.Locale;
import org.crible.text.LetterTable;
import org.crible.text.Script;
import org.jspecify.annotations.Nullable;

/** Reads a script letter by letter, two letters before one. */
record Alphabet(LetterTable table) {

  /** Loaded when the first Ukrainian name is met. */
  static final class UkrainianHolder {
    static final Alphabet TABLE =
        new Alphabet(LetterTable.named("cyrillic").overlaid(LetterTable.named("ukrainian")));

    private UkrainianHolder() {}
  }

  static Alphabet of(Script script) {
    return new Alphabet(LetterTable.named(script.name().toLowerCase(Locale.ROOT)));
  }

  String read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder latin = new StringBuilder(lower.length() * 2);
    int i = 0;
    while (i < lower.length()) {
      @Nullable String pair = i + 2 <= lower.length() ? letters(lower, i, 2) : null;
      if (pair != null) {
        latin.append(pair);
        i += 2;
      } else {
        latin.append(single(lower.substring(i, i + 1)));
        i++;
      }
    }
    return latin.toString();
  }

  private @Nullable String letters(String text, int from, int length) {
    return table.reading(bare(text.substring(from, from + length)));
  }

  private String single(String letter) {
    @Nullable String reading = table.reading(letter);
    if (reading == null) {
      reading = table.reading(bare(letter));
    }
    if (reading != null) {
      return reading;
    }
    return Character.getType(letter.charAt(0)) == Character.NON_SPACING_MARK ? "" : letter;
  }

  /** Without accents, which Greek and pointed Hebrew and Arabic have. */
  private static String bare(String letters) {
    String apart = Normalizer.normalize(letters, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        kept.append(apart.charAt(i));
      }
    }
    return kept.toString();
  }
}

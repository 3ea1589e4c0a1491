package org.crible.reading.input;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.reading.Lexicon;
import org.crible.reading.WordList;

/** The language whose commonest words a text uses most. */
final class Language {
  private static final Pattern WORD = Pattern.compile("\\p{L}+'?");
  private static final int SAMPLE = 20_000;

  private Language() {}

  /** Code of the language, {@code und} where no common word of any lexicon stands in the text. */
  static String of(String text, Map<String, Lexicon> lexicons) {
    String best = "und";
    int most = 0;
    String sample =
        text.substring(0, Math.min(SAMPLE, text.length()))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    for (Map.Entry<String, Lexicon> entry : lexicons.entrySet()) {
      int hits = 0;
      Matcher words = WORD.matcher(sample);
      while (words.find()) {
        hits += entry.getValue().has(WordList.STOPWORDS, words.group()) ? 1 : 0;
      }
      if (hits > most) {
        most = hits;
        best = entry.getKey();
      }
    }
    return best;
  }
}

package org.crible.reading.bearing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crible.reading.Concept;
import org.crible.reading.Lexicon;

/** The ideas in a text, each with whether it is turned round. */
final class Ideas {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SPACES = Pattern.compile("[^\\p{L}\\p{N}'-]+|(?<=[ldnscjm])'");

  private Ideas() {}

  /** Idea to whether a word of its opposite stands there. */
  static Map<Concept, Boolean> in(String text, Lexicon lexicon) {
    Map<Concept, Boolean> found = new HashMap<>();
    for (String word : words(text)) {
      for (Concept concept : lexicon.concepts()) {
        for (String stem : concept.stems()) {
          if (fits(word, stem)) {
            found.merge(concept, concept.opposite().contains(stem), Boolean::logicalOr);
          }
        }
      }
    }
    return found;
  }

  static String[] words(String text) {
    String plain =
        MARKS
            .matcher(
                Normalizer.normalize(
                    text.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFD))
            .replaceAll("");
    return SPACES.split(plain, -1);
  }

  private static boolean fits(String word, String stem) {
    return stem.endsWith("=")
        ? word.length() == stem.length() - 1 && stem.startsWith(word)
        : word.startsWith(stem);
  }
}

package org.crible.reading.bearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crible.reading.Concept;
import org.crible.reading.FoldedWords;
import org.crible.reading.Lexicon;
import org.crible.reading.Stem;
import org.crible.reading.WordList;

/** The ideas in a text, each with whether it is turned round. */
final class Ideas {
  private Ideas() {}

  /** Idea to whether a word of its opposite stands there. */
  static Map<Concept, Boolean> in(String text, Lexicon lexicon) {
    List<String> words = words(text, lexicon);
    Map<Concept, Boolean> found = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      for (Stem stem : concept.stems()) {
        if (stem.in(words)) {
          found.merge(concept, concept.opposite().contains(stem), Boolean::logicalOr);
        }
      }
    }
    return found;
  }

  /** "It is hard to believe that Beijing is unaware" speaks for knowledge. */
  static boolean doubts(String text, Lexicon lexicon) {
    List<String> words = words(text, lexicon);
    return lexicon.doubts().stream().anyMatch(stem -> stem.in(words));
  }

  /** Folded words, elided ones apart. */
  static List<String> words(String text, Lexicon lexicon) {
    return FoldedWords.of(text, lexicon.words().getOrDefault(WordList.ELISIONS, Set.of()));
  }
}

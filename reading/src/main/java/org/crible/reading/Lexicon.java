package org.crible.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of one language do.
 *
 * @param language ISO 639-1 code
 * @param words lists of words
 * @param phrases lists of phrases
 * @param verbs forms of the verbs that introduce content, by the form in lower case
 * @param finite forms of other verbs, which end a noun phrase
 * @param helpers infinitives of verbs that stand before a verb of saying ("continued to insist")
 * @param complements what each class of verbs takes
 * @param concepts ideas of questions
 * @param doubts words that say that something is hard to believe
 * @param sourceKinds words that tell of which kind a source is, by kind; the first kind wins where
 *     two fit equally well
 */
public record Lexicon(
    String language,
    Map<WordList, Set<String>> words,
    Map<PhraseList, Phrases> phrases,
    Map<String, List<VerbForm>> verbs,
    Set<String> finite,
    Set<String> helpers,
    Map<VerbClass, Set<Complement>> complements,
    List<Concept> concepts,
    List<Stem> doubts,
    Map<String, Phrases> sourceKinds) {

  /** Whether the list holds an ending of the word, and not the whole word. */
  public boolean ends(WordList endings, String lower) {
    for (String ending : words.getOrDefault(endings, Set.of())) {
      if (lower.length() > ending.length() && lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** What verbs of the class take. */
  public Set<Complement> takes(VerbClass verbClass) {
    return complements.getOrDefault(verbClass, Set.of());
  }

  /** Whether the list holds the word. */
  public boolean has(WordList list, String lower) {
    return words.getOrDefault(list, Set.of()).contains(lower);
  }
}

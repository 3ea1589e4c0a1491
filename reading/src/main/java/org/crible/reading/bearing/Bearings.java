package org.crible.reading.bearing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.Question;
import org.crible.evidence.SpeakerKind;
import org.crible.evidence.Strength;
import org.crible.reading.Concept;
import org.crible.reading.Lexicon;
import org.crible.reading.VerbClass;
import org.crible.reading.WordList;

/** Proposes what claims do to questions, cautiously: a shared idea is not yet evidence. */
public final class Bearings {
  private static final int TIED = 3;

  private Bearings() {}

  /**
   * Proposes the bearings of one claim. A claim that says what is not known, or what would be if,
   * bears on nothing: it is a gap.
   *
   * @param lexicon of the claim's language
   * @param questions with text in any language that {@code lexicons} holds
   */
  public static List<Bearing> propose(
      Claim claim, Lexicon lexicon, List<Question> questions, Map<String, Lexicon> lexicons) {
    if (claim.modality() == Modality.UNKNOWN || claim.modality() == Modality.HYPOTHETICAL) {
      return List.of();
    }
    Map<Concept, Boolean> said = Ideas.in(claim.quote(), lexicon);
    List<Bearing> found = new ArrayList<>();
    for (Question question : questions) {
      Bearing bearing = one(claim, lexicon, said, question, lexicons);
      if (bearing != null) {
        found.add(bearing);
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Bearing one(
      Claim claim,
      Lexicon lexicon,
      Map<Concept, Boolean> said,
      Question question,
      Map<String, Lexicon> lexicons) {
    int shared = 0;
    int found = 0;
    boolean main = false;
    Set<String> asked = new HashSet<>();
    boolean turned = false;
    for (Map.Entry<String, String> text : question.text().entrySet()) {
      Lexicon own = lexicons.getOrDefault(text.getKey(), lexicon);
      Ideas.in(text.getValue(), own)
          .forEach(
              (concept, opposite) -> asked.add(concept.name() + (concept.weight() > 1 ? "!" : "")));
    }
    boolean asksMain = asked.stream().anyMatch(a -> a.endsWith("!"));
    for (Map.Entry<Concept, Boolean> idea : said.entrySet()) {
      Concept concept = idea.getKey();
      boolean strong = concept.weight() > 1;
      if (asked.contains(concept.name() + (strong ? "!" : ""))) {
        shared += concept.weight();
        found++;
        main |= strong;
        turned |= strong && idea.getValue();
      }
    }
    if (shared < TIED || (asksMain && !main)) {
      return null;
    }
    Direction direction = supports(claim, lexicon, turned) ? Direction.SUPPORTS : Direction.OPPOSES;
    boolean all = found == asked.size();
    Strength strength = claim.search() != null ? null : strength(claim, lexicon, all);
    return new Bearing(question.id(), direction, strength);
  }

  private static boolean supports(Claim claim, Lexicon lexicon, boolean turned) {
    boolean negative = claim.polarity() == Polarity.DENIED || claim.search() != null;
    String lower = claim.quote().toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean doubt = doubts(lower, lexicon);
    if (claim.polarity() != Polarity.DENIED && negated(lower, lexicon)) {
      negative = !negative;
    }
    if (turned) {
      negative = !negative;
    }
    return negative == doubt;
  }

  /** "It is hard to believe that Beijing is unaware" speaks for knowledge. */
  private static boolean doubts(String lower, Lexicon lexicon) {
    return lexicon.words().getOrDefault(WordList.YES_DOUBT, Set.of()).stream()
        .anyMatch(lower::contains);
  }

  private static boolean negated(String lower, Lexicon lexicon) {
    int negations = 0;
    String[] words = Ideas.words(lower);
    for (int i = 0; i < Math.min(words.length, 12); i++) {
      if (lexicon.has(WordList.NEGATORS, words[i])
          && !words[i].equals("ne")
          && !words[i].equals("n'")) {
        negations++;
      }
    }
    return negations % 2 == 1;
  }

  /**
   * Slight, unless the claim shares every idea of the question: then clear, and strong where
   * documents were seen.
   */
  private static Strength strength(Claim claim, Lexicon lexicon, boolean all) {
    if (claim.modality() == Modality.CONDITIONAL || !all || belief(claim, lexicon)) {
      return Strength.SLIGHT;
    }
    boolean document = claim.speaker().kind() == SpeakerKind.DOCUMENT;
    return document && direct(claim, lexicon) ? Strength.STRONG : Strength.CLEAR;
  }

  /** A belief rests on something else, which is a claim of its own. */
  private static boolean belief(Claim claim, Lexicon lexicon) {
    return claim.cue() != null
        && Arrays.stream(Ideas.words(claim.cue().text()))
            .flatMap(w -> lexicon.verbs().getOrDefault(w, List.of()).stream())
            .anyMatch(v -> v.verbClass() == VerbClass.BELIEVE);
  }

  private static boolean direct(Claim claim, Lexicon lexicon) {
    for (String word : Ideas.words(claim.speaker().name())) {
      if (lexicon.has(WordList.EVIDENCE_DIRECT, word)) {
        return true;
      }
    }
    return false;
  }
}

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

  /** Words in which a negation is that of the main clause. */
  private static final int NEAR = 12;

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
    boolean denied = claim.polarity() == Polarity.DENIED;
    boolean negative = denied || claim.search() != null;
    if (!denied && negated(claim.quote(), lexicon)) {
      negative = !negative;
    }
    if (turned) {
      negative = !negative;
    }
    return negative == Ideas.doubts(claim.quote(), lexicon);
  }

  /** "ni … ni" negates once, "not … without" twice. */
  private static boolean negated(String quote, Lexicon lexicon) {
    List<String> words = Ideas.words(quote, lexicon);
    Set<String> negations = new HashSet<>();
    for (String word : words.subList(0, Math.min(words.size(), NEAR))) {
      if (lexicon.has(WordList.NEGATORS, word)) {
        negations.add(word);
      }
    }
    return negations.size() % 2 == 1;
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
        && Arrays.stream(claim.cue().text().toLowerCase(Locale.ROOT).split(" ", -1))
            .flatMap(w -> lexicon.verbs().getOrDefault(w, List.of()).stream())
            .anyMatch(v -> v.verbClass() == VerbClass.BELIEVE || v.verbClass() == VerbClass.DOUBT);
  }

  private static boolean direct(Claim claim, Lexicon lexicon) {
    for (String word : Ideas.words(claim.speaker().name(), lexicon)) {
      if (lexicon.has(WordList.EVIDENCE_DIRECT, word)) {
        return true;
      }
    }
    return false;
  }
}

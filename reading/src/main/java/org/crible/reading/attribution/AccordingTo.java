package org.crible.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Attribution.Range;
import org.crible.reading.PhraseList;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** "selon X", "according to X", "comme l'a rapporté X": adverbs that name a source. */
final class AccordingTo {
  /**
   * One of them.
   *
   * @param start first token
   * @param end after the last, its comma left out
   * @param cue the words that introduce the source
   * @param source the source; null for "selon lui"
   */
  record Adverb(int start, int end, Range cue, @Nullable Range source) {}

  private final Words words;
  private final NounPhrases phrases;

  AccordingTo(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<Adverb> all() {
    List<Adverb> found = new ArrayList<>();
    int i = words.first();
    while (i < words.end()) {
      Adverb adverb = words.quotation(i) == null ? at(i) : null;
      if (adverb != null) {
        found.add(adverb);
      }
      i = adverb == null ? i + 1 : Math.max(i + 1, adverb.end());
    }
    return found;
  }

  private @Nullable Adverb at(int i) {
    int pronoun = words.phrase(i, PhraseList.PER_PRONOUN);
    if (pronoun > 0) {
      return new Adverb(i, i + pronoun, new Range(i, i + pronoun), null);
    }
    int source = words.phrase(i, PhraseList.FROM_SOURCE);
    if (source > 0 && (words.boundary(i - 1) || !words.verbs(i - 1).isEmpty())) {
      Range range = phrases.startingAt(i + source - 1, words.end(), true);
      return range == null ? null : new Adverb(i, range.to(), new Range(i, i + source - 1), range);
    }
    int length = words.phrase(i, PhraseList.ACCORDING_TO);
    if (length == 0 && opening(i)) {
      length = words.phrase(i, PhraseList.ACCORDING_TO_LEAD);
      return length == 0 ? null : lead(i, length);
    }
    if (length == 0) {
      return null;
    }
    Range range = phrases.startingAt(i + length, words.end(), true);
    return range == null
        ? null
        : new Adverb(i, apposition(range.to()), new Range(i, i + length), range);
  }

  private boolean opening(int i) {
    return i == words.first();
  }

  /** "Pour le ministre, …": only where the noun can speak. */
  private @Nullable Adverb lead(int i, int length) {
    Range range = phrases.startingAt(i + length, words.end(), true);
    if (range == null || !words.mark(range.to(), ",")) {
      return null;
    }
    boolean speaks =
        words.any(WordList.ROLES_NEVER_ANONYMOUS, range.from(), range.to())
            || words.any(WordList.ROLES_USUALLY_ANONYMOUS, range.from(), range.to())
            || words.token(range.from()).capital();
    return speaks ? new Adverb(i, range.to(), new Range(i, i + length), range) : null;
  }

  /** "selon X, qui a requis l'anonymat," and "according to two people, who…,". */
  private int apposition(int to) {
    boolean relative =
        (words.mark(to, ",") && words.is(to + 1, WordList.SUBJECT_RELATIVES))
            || words.is(to, WordList.SUBJECT_RELATIVES);
    if (!relative && words.phrase(to, PhraseList.ANONYMITY) == 0) {
      return to;
    }
    for (int i = to + 1; i < words.end(); i++) {
      if ((words.mark(i, ",") && i > to + 1) || words.mark(i, ".")) {
        return i;
      }
    }
    return to;
  }
}

package org.crible.reading.attribution;

import org.crible.reading.Attribution.Range;
import org.crible.reading.PhraseList;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** Who holds a piece of evidence ("has seen documents") and who gave it ("from sources"). */
final class Holders {
  private final Words words;
  private final NounPhrases phrases;

  Holders(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The subject of "has seen", or the agent of "seen by". */
  @Nullable Range of(Range evidence) {
    for (int i = evidence.from(); i < evidence.to(); i++) {
      int seen = words.phrase(i, PhraseList.SEEN_BY);
      if (seen > 0) {
        return phrases.startingAt(i + seen, evidence.to(), false);
      }
    }
    for (int i = evidence.from() - 1; i >= words.first(); i--) {
      int seen = words.phrase(i, PhraseList.HAS_SEEN);
      if (seen > 0 && i + seen >= evidence.from() - 4) {
        Range subject = phrases.endingAt(i, words.first());
        return subject != null ? subject : phrases.startingAt(start(), i, true);
      }
    }
    return null;
  }

  private int start() {
    int at = words.first();
    while (at < words.end() && (words.boundary(at) || words.is(at, WordList.CONTRAST))) {
      at++;
    }
    return at;
  }

  /** "evidence from intelligence sources" is given by the sources. */
  Range given(Range evidence) {
    for (int i = evidence.from() + 1; i < evidence.to() - 1; i++) {
      boolean from = words.is(i, WordList.GIVEN_BY);
      boolean speaker =
          words.is(i + 1, WordList.ROLES_USUALLY_ANONYMOUS)
              || (words.is(i + 2, WordList.ROLES_USUALLY_ANONYMOUS) && i + 2 < evidence.to());
      if (from && speaker) {
        return new Range(i + 1, evidence.to());
      }
    }
    for (int i = evidence.from(); i < evidence.to(); i++) {
      if (i > evidence.from() && words.phrase(i, PhraseList.SEEN_BY) > 0) {
        return new Range(evidence.from(), i);
      }
    }
    return evidence;
  }
}

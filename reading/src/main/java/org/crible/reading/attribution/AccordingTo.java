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
    Adverb reported = words.boundary(i - 1) ? reported(i) : null;
    if (reported != null) {
      return reported;
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

  /** "As Reuters reported,", "comme l'a révélé Reuters,". */
  private @Nullable Adverb reported(int i) {
    int length = words.phrase(i, PhraseList.AS_REPORTED);
    if (length == 0) {
      return null;
    }
    int verb = verb(i + length);
    Range source =
        verb < 0
            ? phrases.startingAt(i + length, words.end(), false)
            : phrases.startingAt(verb + 1, words.end(), false);
    if (source == null) {
      return null;
    }
    int last = verb < 0 ? verb(source.to()) : source.to() - 1;
    boolean ends = last >= 0 && words.boundary(last + 1) && !words.quoteMark(last + 1);
    return ends ? new Adverb(i, last + 1, new Range(i, i + length), source) : null;
  }

  /** A verb of saying here, past its auxiliaries and pronouns; -1 if there is none. */
  private int verb(int from) {
    for (int i = from; i < from + 5; i++) {
      if (!words.verbs(i).isEmpty() && !words.token(i).capital()) {
        return i;
      }
      boolean light =
          words.is(i, WordList.CLITICS_BEFORE_VERB)
              || words.is(i, WordList.HAVE_AUXILIARIES)
              || words.is(i, WordList.ADVERBS);
      if (!light) {
        return -1;
      }
    }
    return -1;
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

  /** "selon son porte-parole, Dmitri Peskov,", "according to papers, obtained by Reuters,". */
  private int named(int to) {
    boolean comma = words.mark(to, ",");
    int seen = comma ? words.phrase(to + 1, PhraseList.SEEN_BY) : 0;
    for (int i = to + 1; comma && i < Math.min(words.end(), to + 12); i++) {
      if (words.mark(i, ",")) {
        boolean name = i > to + 2 && words.token(to + 1).capital() && words.token(to + 2).capital();
        return i > to + 2 && (name || seen > 0) ? i : to;
      }
      if (words.quotation(i) != null || (phrases.verb(i) && seen == 0)) {
        return to;
      }
    }
    return to;
  }

  /** "selon X, qui a requis l'anonymat," and "according to two people, who…,". */
  private int apposition(int to) {
    boolean relative =
        (words.mark(to, ",") && words.is(to + 1, WordList.SUBJECT_RELATIVES))
            || words.is(to, WordList.SUBJECT_RELATIVES);
    if (!relative && words.phrase(to, PhraseList.ANONYMITY) == 0) {
      return named(to);
    }
    for (int i = to + 1; i < words.end(); i++) {
      if ((words.mark(i, ",") && i > to + 1) || words.mark(i, ".")) {
        return i;
      }
    }
    return to;
  }
}

package org.crible.reading.attribution;

import org.crible.reading.Attribution.Range;
import org.crible.reading.PhraseList;
import org.crible.reading.VerbForm;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** The noun phrase that ends or starts at a place. No grammar: closed-class words mark its ends. */
final class NounPhrases {
  private static final int LONGEST = 28;
  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /**
   * The phrase that ends before {@code end}, or null. Its apposition between commas belongs to it.
   */
  @Nullable Range endingAt(int end, int floor) {
    int at = end - 1;
    if (words.mark(at, ",") || words.mark(at, ")")) {
      int open = apposition(at, floor);
      if (open < 0) {
        return null;
      }
      Range head = plain(open, floor);
      return head == null ? null : new Range(head.from(), end - 1);
    }
    return plain(end, floor);
  }

  /** The comma or bracket that opens what closes at {@code close}, or -1. */
  private int apposition(int close, int floor) {
    boolean bracket = words.mark(close, ")");
    for (int i = close - 1; i > Math.max(floor, close - LONGEST); i--) {
      if (words.mark(i, bracket ? "(" : ",")) {
        return i;
      }
      if (words.mark(i, ";") || words.mark(i, ":") || (words.quotation(i) != null && !bracket)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Range plain(int edge, int floor) {
    int end = edge;
    while (end > floor && words.adverb(end - 1) && !pronoun(end - 1)) {
      end--;
    }
    int from = end;
    while (from > floor && end - from < LONGEST && inside(from - 1, end)) {
      from--;
    }
    from = trim(from, end);
    return from < end && named(from, end) ? new Range(from, end) : null;
  }

  private boolean inside(int i, int end) {
    if (!words.token(i).wordLike() || words.quotation(i) != null) {
      return false;
    }
    boolean pronoun = pronoun(i);
    if (pronoun) {
      return i == end - 1 && !relative(i);
    }
    if (i < end - 1 && pronoun(i + 1) && !words.is(i + 1, WordList.DETERMINERS_DEFINITE)) {
      return false;
    }
    if (seenBy(i)) {
      return true;
    }
    if (hasSeen(i)) {
      return false;
    }
    if (relative(i)
        || words.is(i, WordList.CONTRAST)
        || words.is(i, WordList.SUBORDINATORS)
        || words.is(i, WordList.NEGATION_PARTICLES)
        || (words.is(i, WordList.CONJUNCTIONS) && !coordination(i, end))) {
      return false;
    }
    if (words.is(i, WordList.PREPOSITIONS) && !words.is(i, WordList.NP_PREPOSITIONS)) {
      return false;
    }
    return !verb(i);
  }

  private boolean seenBy(int i) {
    return words.phrase(i, PhraseList.SEEN_BY) > 0 || words.phrase(i - 1, PhraseList.SEEN_BY) > 1;
  }

  /** Inside "has seen", which ends the phrase to its right. */
  private boolean hasSeen(int i) {
    for (int length = 2; length <= 4; length++) {
      for (int from = i - length + 1; from <= i; from++) {
        if (words.phrase(from, PhraseList.HAS_SEEN) == length) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean relative(int i) {
    return (words.is(i, WordList.RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE))
        || words.is(i, WordList.COMPLEMENTIZERS);
  }

  private boolean pronoun(int i) {
    return words.is(i, WordList.PRONOUNS_SINGULAR)
        || words.is(i, WordList.PRONOUNS_PLURAL)
        || (words.is(i, WordList.PRONOUNS_OTHER)
            && !words.is(i, WordList.DETERMINERS_DEFINITE)
            && !words.is(i, WordList.DETERMINERS_INDEFINITE));
  }

  private boolean coordination(int i, int end) {
    return words.is(i, WordList.COORDINATORS) && i + 1 < end && !words.is(i + 1, WordList.ADVERBS);
  }

  /** A finite verb that ends a noun phrase. */
  boolean verb(int i) {
    if (words.name(i)
        || words.is(i - 1, WordList.DETERMINERS_DEFINITE)
        || words.is(i - 1, WordList.DETERMINERS_INDEFINITE)) {
      return false;
    }
    if (words.finite(i)) {
      return true;
    }
    for (VerbForm form : words.verbs(i)) {
      boolean adjective =
          form.tense() == VerbForm.Tense.PARTICIPLE || form.tense() == VerbForm.Tense.ADJECTIVE;
      if (!adjective && !words.is(i, WordList.DOCUMENT_NOUNS)) {
        return true;
      }
    }
    return false;
  }

  private int trim(int start, int end) {
    int from = start;
    while (from < end) {
      boolean leading =
          words.is(from, WordList.ADVERBS)
              || words.is(from, WordList.CONJUNCTIONS)
              || (words.is(from, WordList.TIME_WORDS) && !pronoun(from) && from < end - 1);
      if (leading) {
        from++;
      } else if (words.is(from, WordList.PREPOSITIONS)
          && !words.is(from, WordList.DETERMINERS_INDEFINITE)) {
        from = afterPreposition(from, end);
      } else {
        return from;
      }
    }
    return from;
  }

  private int afterPreposition(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean determiner =
          words.is(i, WordList.DETERMINERS_DEFINITE)
              || words.is(i, WordList.DETERMINERS_INDEFINITE);
      if ((determiner
              && !words.is(i - 1, WordList.PREPOSITIONS)
              && !words.is(i, WordList.PREPOSITIONS))
          || pronoun(i)) {
        return i;
      }
    }
    boolean known = noun(end - 1) || pronoun(end - 1) || words.token(end - 1).capital();
    return known && end - from > 2 ? Math.max(from + 1, end - 1) : end;
  }

  private boolean named(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean empty =
          words.is(i, WordList.DETERMINERS_DEFINITE)
              || words.is(i, WordList.DETERMINERS_INDEFINITE)
              || words.is(i, WordList.PREPOSITIONS);
      if (!empty || pronoun(i)) {
        return true;
      }
    }
    return words.is(end - 1, WordList.DETERMINERS_INDEFINITE);
  }

  /** The phrase that starts at {@code from} or after words of time and place; or null. */
  @Nullable Range startingAt(int start, int ceiling, boolean wide) {
    int from = skip(start, ceiling);
    if (from >= ceiling || !starts(from)) {
      return null;
    }
    int to = from;
    while (to < ceiling && to - from < LONGEST && extend(from, to, wide)) {
      to++;
    }
    while (to > from
        && (words.is(to - 1, WordList.PREPOSITIONS)
            || words.is(to - 1, WordList.CONJUNCTIONS)
            || (words.is(to - 1, WordList.DETERMINERS_DEFINITE) && to - 1 > from))) {
      to--;
    }
    return to > from ? new Range(from, to) : null;
  }

  /** Index after adverbs, words of time, and set phrases such as "in a statement". */
  int skip(int start, int ceiling) {
    int at = start;
    while (at < ceiling) {
      int phrase =
          Math.max(
              words.phrase(at, PhraseList.SKIP_AFTER_VERB),
              words.phrase(at, PhraseList.ADVERB_PHRASES));
      if (phrase > 0) {
        at += phrase;
      } else if ((words.is(at, WordList.ADVERBS) && !words.is(at, WordList.NEGATION_PARTICLES))
          || day(at)) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean day(int at) {
    return (words.is(at, WordList.TIME_WORDS) && !words.is(at, WordList.DETERMINERS_DEFINITE))
        || (words.is(at, WordList.MONTHS_AND_DAYS_PREFIX) && words.is(at + 1, WordList.TIME_WORDS));
  }

  private boolean starts(int i) {
    if (words.quotation(i) != null || !words.token(i).wordLike()) {
      return false;
    }
    if (words.is(i, WordList.DETERMINERS_DEFINITE)
        || words.is(i, WordList.DETERMINERS_INDEFINITE)) {
      return true;
    }
    return pronoun(i) || words.token(i).capital() || noun(i) || noun(i + 1);
  }

  private boolean noun(int i) {
    return words.is(i, WordList.ROLES_USUALLY_ANONYMOUS)
        || words.is(i, WordList.ROLES_NEVER_ANONYMOUS)
        || words.is(i, WordList.ORGANISATION_NOUNS)
        || words.is(i, WordList.DOCUMENT_NOUNS);
  }

  private boolean extend(int from, int i, boolean wide) {
    if (!words.token(i).wordLike() || words.quotation(i) != null) {
      return false;
    }
    if (i > from && pronoun(from)) {
      return false;
    }
    int seen = words.phrase(i, PhraseList.SEEN_BY);
    if (i > from && (seen > 0 || words.phrase(i - 1, PhraseList.SEEN_BY) > 1)) {
      return true;
    }
    if (words.phrase(i, PhraseList.ANONYMITY) > 0 && i > from) {
      return words.is(i, WordList.ANONYMITY_IN_NAME);
    }
    if (i > from
        && (relative(i)
            || pronoun(i)
            || day(i)
            || words.phrase(i, PhraseList.SKIP_AFTER_VERB) > 0)) {
      return false;
    }
    if (i > from && words.is(i, WordList.PREPOSITIONS)) {
      return wide ? words.is(i, WordList.NP_PREPOSITIONS) && !day(i + 1) : links(i);
    }
    boolean determiner =
        words.is(i, WordList.DETERMINERS_DEFINITE) || words.is(i, WordList.DETERMINERS_INDEFINITE);
    if (i > from
        && determiner
        && !words.is(i - 1, WordList.PREPOSITIONS)
        && !words.is(i - 1, WordList.CONJUNCTIONS)
        && !words.is(i - 1, WordList.DETERMINERS_DEFINITE)
        && !words.is(i - 1, WordList.DETERMINERS_INDEFINITE)
        && !words.is(i, WordList.PREPOSITIONS)) {
      return false;
    }
    if (words.is(i, WordList.CONTRAST) || words.is(i, WordList.NEGATION_PARTICLES)) {
      return false;
    }
    return i == from || !verb(i);
  }

  private boolean links(int i) {
    boolean beforeName =
        words.is(i, WordList.SPEAKER_LINKS_BEFORE_NAMES)
            && words.holds(i + 1)
            && words.token(i + 1).capital();
    return (beforeName || words.is(i, WordList.SPEAKER_LINKS)) && !day(i + 1);
  }
}

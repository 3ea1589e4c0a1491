package org.crible.reading.speaker;

import org.crible.reading.Attribution.Range;
import org.crible.reading.PhraseList;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** The name inside the words that name a speaker. */
final class Naming {
  private final Words words;

  Naming(Words words) {
    this.words = words;
  }

  /** Without apposition, brackets, relative clause and leading articles. */
  Range head(Range source) {
    int from = source.from();
    while (from < source.to() - 1 && leading(from)) {
      from++;
    }
    int to = from + 1;
    while (to < source.to() && !stops(to)) {
      to++;
    }
    while (to > from + 1
        && (words.is(to - 1, WordList.CONJUNCTIONS) || words.is(to - 1, WordList.PREPOSITIONS))) {
      to--;
    }
    return new Range(from, to);
  }

  private boolean leading(int i) {
    boolean title =
        words.token(i).capital()
            && i > words.first()
            && words.holds(i + 1)
            && words.token(i + 1).capital()
            && !words.quoteMark(i - 1);
    return !title && small(i);
  }

  private boolean small(int i) {
    return words.is(i, WordList.DETERMINERS_DEFINITE)
        || words.is(i, WordList.DETERMINERS_INDEFINITE)
        || (words.is(i, WordList.PREPOSITIONS) && words.lower(i).length() <= 2)
        || words.is(i, WordList.ADVERBS);
  }

  private boolean stops(int i) {
    boolean relative =
        words.is(i, WordList.SUBJECT_RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE);
    return words.mark(i, ",")
        || words.mark(i, "(")
        || relative
        || words.phrase(i, PhraseList.ANONYMITY) > 1
        || words.phrase(i, PhraseList.SEEN_BY) > 0;
  }

  /** "the election of Jane Roe" cannot speak, Jane Roe can. */
  Range narrow(Range head) {
    if (noun(head) >= 0 || words.token(head.from()).capital()) {
      return head;
    }
    for (int i = head.from() + 1; i + 1 < head.to(); i++) {
      if (person(new Range(i, i + 2)) && words.token(i).capital()) {
        return new Range(i, i + 2);
      }
    }
    return head;
  }

  /** The acronym in brackets after the name, or null. */
  @Nullable String acronym(Range source, Range head) {
    int at = head.to();
    return words.mark(at, "(") && words.mark(at + 2, ")") && at + 2 <= source.to()
        ? words.token(at + 1).text()
        : null;
  }

  /** First noun of the lists in the head, or -1. A capitalised name in front does not hide it. */
  int noun(Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (i > head.from() && words.is(i, WordList.PREPOSITIONS)) {
        return -1;
      }
      if (role(i) || document(i)) {
        return i;
      }
    }
    for (int i = head.from(); i < head.to(); i++) {
      if (words.is(i, WordList.ORGANISATION_NOUNS)) {
        return i;
      }
    }
    return -1;
  }

  boolean role(int i) {
    return words.is(i, WordList.ROLES_USUALLY_ANONYMOUS)
        || words.is(i, WordList.ROLES_NEVER_ANONYMOUS);
  }

  boolean document(int i) {
    return words.is(i, WordList.DOCUMENT_NOUNS);
  }

  /** A person's name in the words: two capitalised words that no preposition parts. */
  boolean person(Range head) {
    int run = 0;
    for (int i = head.from(); i < head.to(); i++) {
      boolean name =
          words.token(i).capital()
              && !role(i)
              && !words.is(i, WordList.ORGANISATION_WORDS)
              && !words.is(i, WordList.COMPANY_FORMS)
              && !words.is(i, WordList.DETERMINERS_DEFINITE)
              && !words.is(i, WordList.TITLES);
      run = name ? run + 1 : 0;
      boolean titled = name && words.is(i - 1, WordList.TITLES);
      if (run >= 2
          || titled
          || (name && words.mark(i - 1, ".") && words.is(i - 2, WordList.TITLES))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the head is a name, and no office, body or document. */
  boolean proper(Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      if (words.token(i).capital()
          && !role(i)
          && !document(i)
          && !words.is(i, WordList.ORGANISATION_NOUNS)
          && !words.is(i, WordList.DETERMINERS_DEFINITE)
          && !words.is(i, WordList.DETERMINERS_INDEFINITE)) {
        return true;
      }
    }
    return false;
  }
}

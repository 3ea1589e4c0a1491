package org.crible.reading.speaker;

import java.util.Locale;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Places;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** The body that somebody speaks for: "of the ministry", "EU official", "un responsable russe". */
final class Bodies {
  private final Words words;
  private final Places places;

  Bodies(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** A body, and whether the words say which one: "the ministry", but "a bank". */
  record Body(String name, boolean told) {}

  @Nullable Body of(Range head, int noun) {
    for (int i = noun + 1; i < head.to(); i++) {
      boolean link = words.is(i, WordList.SPEAKING_FOR) && i + 1 < head.to();
      if (link && !local(i)) {
        int from = i + 1;
        boolean told = !words.is(from, WordList.DETERMINERS_INDEFINITE);
        while (from < head.to() - 1 && article(from)) {
          from++;
        }
        int to = end(from, head.to());
        if (body(from, to)) {
          return new Body(words.between(from, to), told);
        }
      }
    }
    return beside(head, noun);
  }

  /** "diplomats in Brussels" do not speak for Brussels. */
  private boolean local(int i) {
    return words.is(i, WordList.LOCAL_PREPOSITIONS);
  }

  /** "Of a service and papers": the body ends before another speaker or document. */
  private int end(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      boolean other =
          words.is(i + 1, WordList.DOCUMENT_NOUNS)
              || words.is(i + 1, WordList.ROLES_USUALLY_ANONYMOUS);
      if (words.is(i, WordList.COORDINATORS) && other) {
        return i;
      }
    }
    return to;
  }

  private boolean article(int i) {
    return words.is(i, WordList.DETERMINERS_DEFINITE)
        || words.is(i, WordList.DETERMINERS_INDEFINITE);
  }

  /** "intelligence sources" names a trade, no body. */
  private boolean body(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noun =
          words.is(i, WordList.ORGANISATION_NOUNS) && !words.is(i, WordList.INTELLIGENCE);
      if (words.token(i).capital() || noun) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Body beside(Range head, int noun) {
    int from = noun;
    while (from > head.from()
        && words.token(from - 1).capital()
        && !words.is(from - 1, WordList.NOT_BODIES)
        && !words.is(from - 1, WordList.TITLES)) {
      from--;
    }
    if (from < noun && !places.demonyms().containsKey(words.lower(from))) {
      return new Body(words.between(from, noun), true);
    }
    for (int i = head.from(); i < head.to(); i++) {
      String country = places.demonyms().get(words.lower(i));
      if (country != null) {
        Locale language = Locale.of(words.lexicon().language());
        return new Body(
            country.equals("eu")
                ? words.token(i).text()
                : Locale.of("", country).getDisplayCountry(language),
            true);
      }
    }
    return null;
  }
}

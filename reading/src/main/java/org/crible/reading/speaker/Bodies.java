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

  @Nullable String of(Range head, int noun) {
    for (int i = noun + 1; i < head.to(); i++) {
      boolean link = words.is(i, WordList.SPEAKING_FOR) && i + 1 < head.to();
      if (link && !local(i)) {
        int from = i + 1;
        while (from < head.to() - 1 && words.is(from, WordList.DETERMINERS_DEFINITE)) {
          from++;
        }
        if (body(from, head.to())) {
          return words.between(from, head.to());
        }
      }
    }
    return beside(head, noun);
  }

  /** "diplomats in Brussels" do not speak for Brussels. */
  private boolean local(int i) {
    String word = words.lower(i);
    return word.equals("in") || word.equals("à") || word.equals("within") || word.equals("inside");
  }

  private boolean body(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.token(i).capital() || words.is(i, WordList.ORGANISATION_NOUNS)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String beside(Range head, int noun) {
    int from = noun;
    while (from > head.from()
        && words.token(from - 1).capital()
        && !words.is(from - 1, WordList.TITLES)) {
      from--;
    }
    if (from < noun && !places.demonyms().containsKey(words.lower(from))) {
      return words.between(from, noun);
    }
    for (int i = head.from(); i < head.to(); i++) {
      String country = places.demonyms().get(words.lower(i));
      if (country != null) {
        return country.equals("eu")
            ? words.token(i).text()
            : Locale.of("", country).getDisplayCountry(Locale.of(words.lexicon().language()));
      }
    }
    return null;
  }
}

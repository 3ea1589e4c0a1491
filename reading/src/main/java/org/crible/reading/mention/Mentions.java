package org.crible.reading.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crible.evidence.Span;
import org.crible.reading.CodePoints;
import org.crible.reading.Lexicon;
import org.crible.reading.Mention;
import org.crible.reading.PartyFinder;
import org.crible.reading.PartyFinder.Party;
import org.crible.reading.Places;
import org.crible.reading.Places.Place;
import org.crible.reading.SegmentedText;
import org.crible.reading.Sentence;
import org.crible.reading.Token;
import org.crible.reading.WordList;

/** Names in a document: sequences of capitals, joined by small words inside a name. */
public final class Mentions {
  private final SegmentedText text;
  private final Lexicon lexicon;
  private final Places places;
  private final PartyFinder parties;
  private final CodePoints points;
  private final Map<String, Optional<Party>> asked = new HashMap<>();

  private Mentions(
      SegmentedText text, Lexicon lexicon, Places places, PartyFinder parties, CodePoints points) {
    this.text = text;
    this.lexicon = lexicon;
    this.places = places;
    this.parties = parties;
    this.points = points;
  }

  /** All mentions, in the order of the text. The same name is asked of {@code parties} once. */
  public static List<Mention> in(
      SegmentedText text, Lexicon lexicon, Places places, PartyFinder parties, CodePoints points) {
    Mentions reading = new Mentions(text, lexicon, places, parties, points);
    List<Mention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      reading.sentence(sentence, found);
    }
    return found;
  }

  private void sentence(Sentence sentence, List<Mention> found) {
    int i = sentence.first();
    while (i < sentence.end()) {
      int length = place(i, sentence.end());
      if (length > 0) {
        add(found, i, i + length, true);
        i += length;
        continue;
      }
      int end = nameEnd(i, sentence);
      if (end > i && worth(i, end, sentence)) {
        add(found, i, end, false);
      }
      i = Math.max(i + 1, end);
    }
  }

  private int place(int at, int end) {
    for (int length = Math.min(Places.LONGEST, end - at); length > 0; length--) {
      Token first = text.tokens().get(at);
      if (first.capital()
          && places.byName().containsKey(lower(at, at + length))
          && !continues(at + length, end)) {
        return length;
      }
    }
    return 0;
  }

  /** A place inside a longer name is no mention of its own: "Moscow Machine Works". */
  private boolean continues(int at, int end) {
    return at < end
        && name(at)
        && !places.byName().containsKey(text.tokens().get(at).lower())
        && organisation(at);
  }

  private boolean organisation(int at) {
    String word = text.tokens().get(at).lower();
    return lexicon.has(WordList.COMPANY_FORMS, word)
        || lexicon.has(WordList.ORGANISATION_WORDS, word);
  }

  private String lower(int from, int to) {
    return text.text()
        .substring(text.tokens().get(from).start(), text.tokens().get(to - 1).end())
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }

  private boolean name(int i) {
    Token token = text.tokens().get(i);
    return token.wordLike() && token.capital();
  }

  private int nameEnd(int from, Sentence sentence) {
    int i = from;
    if (i >= sentence.end() || !name(i) || small(i)) {
      return from;
    }
    while (i < sentence.end() && i - from < 12) {
      boolean number = text.tokens().get(i).kind() == Token.Kind.NUMBER && i > from;
      if (name(i) || number) {
        i++;
      } else if (i + 1 < sentence.end()
          && joins(i)
          && name(i + 1)
          && place(i + 1, sentence.end()) == 0) {
        i += 2;
      } else {
        break;
      }
    }
    return Math.min(i, sentence.end());
  }

  /** A small word with a capital at the start of a sentence. */
  private boolean small(int i) {
    String word = text.tokens().get(i).lower();
    return word.endsWith("'")
        || lexicon.has(WordList.DETERMINERS_DEFINITE, word)
        || lexicon.has(WordList.DETERMINERS_INDEFINITE, word)
        || lexicon.has(WordList.PREPOSITIONS, word)
        || lexicon.has(WordList.CONTRAST, word)
        || lexicon.has(WordList.SUBORDINATORS, word)
        || lexicon.has(WordList.PRONOUNS_OTHER, word)
        || lexicon.has(WordList.PRONOUNS_SINGULAR, word)
        || lexicon.has(WordList.PRONOUNS_PLURAL, word);
  }

  private boolean joins(int i) {
    return lexicon.has(WordList.NAME_LINKS, text.tokens().get(i).lower());
  }

  private boolean worth(int from, int end, Sentence sentence) {
    Token first = text.tokens().get(from);
    boolean alone = end == from + 1;
    boolean opening = from == sentence.first() || !text.tokens().get(from - 1).wordLike();
    if (alone && (first.text().length() < 2 || first.kind() == Token.Kind.NUMBER)) {
      return false;
    }
    return !(alone && opening && ordinary(first.lower()));
  }

  /** A word that starts a sentence and is in some list of common words. */
  private boolean ordinary(String word) {
    for (WordList list : WordList.values()) {
      if (list != WordList.COMPANY_FORMS && lexicon.has(list, word)) {
        return true;
      }
    }
    return lexicon.finite().contains(word) || lexicon.verbs().containsKey(word);
  }

  private void add(List<Mention> found, int start, int end, boolean gazetteer) {
    int from = start;
    while (from < end - 1
        && !gazetteer
        && ordinary(text.tokens().get(from).lower())
        && !organisation(from)
        && !lexicon.has(WordList.TITLES, text.tokens().get(from).lower())) {
      from++;
    }
    Span span = points.span(text.tokens().get(from).start(), text.tokens().get(end - 1).end());
    Place place = places.byName().get(lower(from, end));
    String schema = place == null ? schema(from, end) : place.state() ? "Country" : "Address";
    String country = place == null ? near(from, end) : place.country();
    Optional<Party> party =
        place == null
            ? asked.computeIfAbsent(
                span.text() + "|" + schema, k -> parties.find(span.text(), schema, country))
            : Optional.empty();
    found.add(
        new Mention(
            span.text(),
            span.start(),
            span.end(),
            schema,
            country,
            party.map(Party::id).orElse(null),
            party.map(Party::score).orElse(null)));
  }

  private String schema(int from, int end) {
    for (int i = from; i < end; i++) {
      String word = text.tokens().get(i).lower();
      if (lexicon.has(WordList.COMPANY_FORMS, word)) {
        return "Company";
      }
      if (lexicon.has(WordList.ORGANISATION_WORDS, word)
          || lexicon.has(WordList.ORGANISATION_NOUNS, word)) {
        return "Organization";
      }
    }
    if (companyNear(from, end)) {
      return "Company";
    }
    boolean titled =
        from > 0
            && (lexicon.has(WordList.TITLES, text.tokens().get(from - 1).lower())
                || lexicon.has(
                    WordList.ROLES_NEVER_ANONYMOUS, text.tokens().get(from - 1).lower()));
    boolean several = end - from >= 2 && end - from <= 4;
    String only = text.tokens().get(from).text();
    boolean acronym = only.length() <= 6 && only.equals(only.toUpperCase(Locale.ROOT));
    if ((several || titled) && !acronym) {
      return "Person";
    }
    return end - from == 1 && only.contains("-") && !acronym ? "Company" : "Organization";
  }

  /** A noun such as "subsidiary" or "company" within five words. */
  private boolean companyNear(int from, int end) {
    for (int i = Math.max(0, from - 4); i < Math.min(text.tokens().size(), end + 6); i++) {
      Token token = text.tokens().get(i);
      boolean inside = i >= from && i < end;
      if (!inside && lexicon.has(WordList.COMPANY_NOUNS, token.lower())) {
        return true;
      }
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable String near(int from, int end) {
    for (int i = Math.max(0, from - 3); i < Math.min(text.tokens().size(), end + 12); i++) {
      String country = places.country(text.tokens().get(i).lower());
      if (country != null
          && (i < from || i >= end)
          && text.tokens().get(i).paragraph() == text.tokens().get(from).paragraph()) {
        return country.equals("eu") ? null : country;
      }
    }
    return null;
  }
}

package org.crible.reading.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crible.evidence.Speaker;
import org.crible.evidence.SpeakerKind;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.PhraseList;
import org.crible.reading.Places;
import org.crible.reading.Places.Place;
import org.crible.reading.Voice;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of one document, in the order of the text; each may be the antecedent of a later
 * one.
 */
public final class Speakers {
  /** A speaker already met, and the noun by which it can be taken up. */
  private record Met(Known known, String noun, boolean plural) {}

  /** A speaker and its country. */
  private record Known(Speaker speaker, @Nullable String country, String origin) {}

  private final Places places;
  private final Known publisher;
  private final List<Met> met = new ArrayList<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private @Nullable Known outlet;

  /**
   * Starts a document.
   *
   * @param publisher name of the publisher
   * @param id its source id
   */
  public Speakers(Places places, String publisher, String id) {
    this.places = places;
    this.publisher =
        new Known(
            new Speaker(publisher, SpeakerKind.ORGANISATION, false, null, null, id), null, id);
  }

  /** Who speaks. */
  public Voice voice(Words words, Attribution attribution) {
    boolean own =
        attribution.source() == null
            && (attribution.rule() == Rule.OWN_VOICE || attribution.rule() == Rule.INABILITY);
    Known known = own ? publisher : known(words, attribution);
    List<String> chain = new ArrayList<>();
    for (Range hand : attribution.hands()) {
      chain.add(describe(words, hand, attribution, false).speaker().name());
    }
    boolean self = known.equals(publisher);
    if (self && !chain.isEmpty()) {
      return new Voice(
          known.speaker(), List.copyOf(chain), Naming.slug(chain.getLast()), null, true);
    }
    Speaker speaker = known.speaker();
    if (!self) {
      boolean report =
          speaker.kind() == SpeakerKind.DOCUMENT && speaker.body() != null && chain.isEmpty();
      chain.add(report && speaker.body() != null ? speaker.body() : speaker.name());
    }
    String origin = known.origin();
    if (speaker.kind() == SpeakerKind.DOCUMENT && chain.size() > 1) {
      origin = origin + "-" + Naming.slug(chain.get(chain.size() - 2));
    }
    return new Voice(
        speaker, List.copyOf(chain), origin.isEmpty() ? null : origin, known.country(), self);
  }

  private Known known(Words words, Attribution attribution) {
    Range source = attribution.source();
    if (source == null) {
      return met.isEmpty() ? publisher : met.getLast().known();
    }
    return describe(words, source, attribution, true);
  }

  private Known describe(Words words, Range source, Attribution attribution, boolean remember) {
    Naming naming = new Naming(words);
    Range head = naming.narrow(naming.head(source));
    String first = words.lower(head.from());
    if (pronoun(words, head.from())) {
      return antecedent(words.is(head.from(), WordList.PRONOUNS_PLURAL));
    }
    int noun = naming.noun(head);
    String nounWord = noun < 0 ? first : words.lower(noun);
    boolean definite = words.is(source.from(), WordList.DETERMINERS_DEFINITE);
    Known earlier = definite && noun >= 0 ? earlier(words, naming, head, noun) : null;
    if (earlier != null) {
      return remember ? again(earlier, nounWord) : earlier;
    }
    Known fresh = fresh(words, naming, source, head, noun, attribution);
    if (remember) {
      met.add(new Met(fresh, nounWord, nounWord.endsWith("s")));
      learn(fresh);
    }
    return fresh;
  }

  private Known again(Known known, String noun) {
    met.add(new Met(known, noun, noun.endsWith("s")));
    return known;
  }

  private void learn(Known known) {
    Speaker speaker = known.speaker();
    if (speaker.kind() == SpeakerKind.DOCUMENT && speaker.body() != null) {
      outlet =
          new Known(
              new Speaker(
                  speaker.body(),
                  SpeakerKind.ORGANISATION,
                  false,
                  null,
                  null,
                  Naming.slug(speaker.body())),
              null,
              Naming.slug(speaker.body()));
    } else if (speaker.kind() == SpeakerKind.ORGANISATION && known.country() == null) {
      outlet = known;
    }
  }

  private static boolean pronoun(Words words, int i) {
    return words.is(i, WordList.PRONOUNS_SINGULAR)
        || words.is(i, WordList.PRONOUNS_PLURAL)
        || (words.is(i, WordList.PRONOUNS_OTHER) && !words.token(i).capital());
  }

  private Known antecedent(boolean plural) {
    for (int i = met.size() - 1; i >= 0; i--) {
      if (met.get(i).plural() == plural
          && met.get(i).known().speaker().kind() != SpeakerKind.DOCUMENT) {
        return met.get(i).known();
      }
    }
    return met.isEmpty() ? publisher : met.getLast().known();
  }

  /** "le diplomate", "the outlet", "the report": somebody already met. */
  private @Nullable Known earlier(Words words, Naming naming, Range head, int noun) {
    String word = words.lower(noun);
    boolean named = false;
    for (int i = head.from(); i < head.to(); i++) {
      named |= words.token(i).capital() && i != noun && i > words.first();
    }
    for (int i = met.size() - 1; i >= Math.max(0, met.size() - 40); i--) {
      Met candidate = met.get(i);
      if (candidate.noun().equals(word)
          && (!named
              || candidate
                  .known()
                  .speaker()
                  .name()
                  .equals(words.between(head.from(), head.to())))) {
        return candidate.known();
      }
    }
    if (!named && words.is(noun, WordList.MEDIA_NOUNS) && outlet != null && !naming.role(noun)) {
      return outlet;
    }
    return null;
  }

  private Known fresh(
      Words words, Naming naming, Range source, Range head, int noun, Attribution attribution) {
    String name = words.between(head.from(), head.to());
    String acronym = naming.acronym(source, head);
    if (acronym != null) {
      acronyms.put(name, acronym);
    }
    SpeakerKind kind = kind(words, naming, head, noun);
    boolean role = kind == SpeakerKind.ROLE;
    String body =
        noun >= 0 && kind != SpeakerKind.ORGANISATION
            ? new Bodies(words, places).of(head, noun)
            : null;
    boolean anonymous =
        (role && words.is(noun, WordList.ROLES_USUALLY_ANONYMOUS))
            || withheld(words, source, attribution);
    String label = acronyms.getOrDefault(name, name);
    String origin =
        kind == SpeakerKind.DOCUMENT && body != null ? Naming.slug(body) : Naming.slug(label);
    return new Known(
        new Speaker(name, kind, anonymous, body, null, origin), country(words, head), origin);
  }

  private SpeakerKind kind(Words words, Naming naming, Range head, int noun) {
    if (noun >= 0 && naming.document(noun) && !naming.role(noun)) {
      return SpeakerKind.DOCUMENT;
    }
    String name = words.between(head.from(), head.to()).toLowerCase(Locale.ROOT);
    Place place = places.byName().get(name);
    if (place != null) {
      return SpeakerKind.ORGANISATION;
    }
    if (noun >= 0 && naming.role(noun)) {
      return naming.person(head) && !surelyBody(words, head, noun)
          ? SpeakerKind.PERSON
          : SpeakerKind.ROLE;
    }
    return noun < 0 && naming.person(head) ? SpeakerKind.PERSON : SpeakerKind.ORGANISATION;
  }

  /**
   * Capitals before or behind a preposition name the body, not the person: "of the European Union".
   */
  private static boolean surelyBody(Words words, Range head, int noun) {
    for (int i = noun + 1; i < head.to(); i++) {
      if (words.is(i, WordList.PREPOSITIONS)) {
        return !(words.token(i - 1).capital() && i - 1 > noun);
      }
    }
    return head.to() - 1 == noun;
  }

  /** An anonymity phrase in the words that name the source, or near them outside the content. */
  private static boolean withheld(Words words, Range source, Attribution attribution) {
    int to = Math.min(words.end(), Math.max(source.to(), attribution.cue().to()) + 14);
    Range content = attribution.content();
    for (int i = Math.min(source.from(), attribution.cue().from()); i < to; i++) {
      boolean inside = content.from() <= i && i < content.to();
      if (!inside && words.phrase(i, PhraseList.ANONYMITY) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String country(Words words, Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      String country = places.country(words.lower(i));
      if (country != null) {
        return country;
      }
      if (i + 1 < head.to()) {
        country = places.country(words.between(i, i + 2).toLowerCase(Locale.ROOT));
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }
}

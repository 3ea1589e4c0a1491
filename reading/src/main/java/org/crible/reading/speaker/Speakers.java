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
import org.crible.reading.FoundSource;
import org.crible.reading.PhraseList;
import org.crible.reading.Places;
import org.crible.reading.VerbClass;
import org.crible.reading.VerbForm;
import org.crible.reading.Voice;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.speaker.Bodies.Body;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of one document, in the order of the text; each may be the antecedent of a later
 * one.
 */
public final class Speakers {
  /** A speaker already met, and the noun by which it can be taken up. */
  private record Met(Known known, String noun, boolean plural, boolean spoke) {}

  /** A speaker, its country, and the source that its word comes from. */
  private record Known(
      Speaker speaker, @Nullable String country, String origin, @Nullable String kind) {
    Known from(String id) {
      Speaker same =
          new Speaker(
              speaker.name(), speaker.kind(), speaker.anonymous(), speaker.body(), null, id);
      return new Known(same, country, id, kind);
    }
  }

  private final Places places;
  private final Known publisher;
  private final List<Met> met = new ArrayList<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final FoundSources sources = new FoundSources();
  private @Nullable Known outlet;

  /**
   * Starts a document.
   *
   * @param publisher name of the publisher, or words that stand for it
   * @param id its source id
   * @param named whether it is known who publishes
   */
  public Speakers(Places places, String publisher, String id, boolean named) {
    this.places = places;
    sources.publisher(id, publisher, named);
    this.publisher =
        new Known(
            new Speaker(publisher, SpeakerKind.ORGANISATION, false, null, null, id),
            null,
            id,
            "press");
  }

  /** Every source met so far, the publisher first. */
  public List<FoundSource> sources() {
    return sources.all();
  }

  /** Who speaks. */
  public Voice voice(Words words, Attribution attribution) {
    boolean own =
        attribution.source() == null
            && (attribution.rule() == Rule.OWN_VOICE || attribution.rule() == Rule.INABILITY);
    Known known = own ? publisher : known(words, attribution);
    List<String> chain = new ArrayList<>();
    Known hand = null;
    for (Range range : attribution.hands()) {
      hand = describe(words, range, attribution, false);
      chain.add(hand.speaker().name());
    }
    boolean self = known.equals(publisher);
    if (self) {
      String origin = hand == null ? known.origin() : hand.origin();
      return new Voice(known.speaker(), List.copyOf(chain), origin, known.country(), true);
    }
    Speaker speaker = known.speaker();
    boolean document = speaker.kind() == SpeakerKind.DOCUMENT;
    chain.add(
        document && speaker.body() != null && chain.isEmpty() ? speaker.body() : speaker.name());
    if (document && hand != null && speaker.body() == null) {
      known = known.from(held(known, hand.speaker().name()));
    }
    return new Voice(known.speaker(), List.copyOf(chain), known.origin(), known.country(), false);
  }

  /** The source that documents are for as long as only this holder has seen them. */
  private String held(Known documents, String holder) {
    String name = documents.speaker().name();
    return sources.id(name, name + " " + holder, documents.kind(), holder, false, true);
  }

  private Known known(Words words, Attribution attribution) {
    Range source = attribution.source();
    if (source == null) {
      Met last = lastSpeaker();
      return last == null ? publisher : last.known();
    }
    return describe(words, source, attribution, true);
  }

  private Known describe(Words words, Range source, Attribution attribution, boolean remember) {
    Naming naming = new Naming(words);
    Range head = naming.narrow(naming.head(source));
    String first = words.lower(head.from());
    if (words.is(head.from(), WordList.NEUTER_PRONOUNS)) {
      return antecedentThing();
    }
    if (pronoun(words, head.from())) {
      return antecedent(words.is(head.from(), WordList.PRONOUNS_PLURAL), shows(attribution));
    }
    if (words.is(head.from(), WordList.PRONOUN_NOUNS) && head.to() == head.from() + 1) {
      return antecedent(plural(words, first), false);
    }
    int noun = naming.noun(head);
    String nounWord = noun < 0 ? first : words.lower(noun);
    boolean definite =
        words.is(source.from(), WordList.DETERMINERS_DEFINITE)
            && !words.is(source.from(), WordList.POSSESSIVES);
    Known earlier = definite && noun >= 0 ? earlier(words, naming, head, noun) : null;
    if (earlier != null) {
      return remember ? again(earlier, nounWord, plural(words, nounWord)) : earlier;
    }
    if (definite && words.any(WordList.SAME_WORDS, source.from(), source.from() + 3)) {
      Met last = lastUnnamed();
      if (last != null) {
        return last.known();
      }
    }
    Known fresh = fresh(words, naming, source, head, noun, attribution);
    if (remember) {
      met.add(new Met(fresh, nounWord, plural(words, nounWord), true));
      learn(fresh);
    }
    return fresh;
  }

  private Known again(Known known, String noun, boolean plural) {
    met.add(new Met(known, noun, plural, true));
    return known;
  }

  private static boolean plural(Words words, String noun) {
    return words.lexicon().ends(WordList.PLURAL_ENDINGS, noun);
  }

  private void learn(Known known) {
    Speaker speaker = known.speaker();
    String body = speaker.body();
    if (speaker.kind() == SpeakerKind.DOCUMENT && body != null) {
      Speaker outletOf =
          new Speaker(body, SpeakerKind.ORGANISATION, false, null, null, known.origin());
      outlet = new Known(outletOf, null, known.origin(), null);
    } else if (publishes(known)) {
      outlet = known;
    }
  }

  /** A paper, or a name of which nothing else is known. */
  private static boolean publishes(Known known) {
    boolean press = known.kind() == null || known.kind().equals("press");
    return press && known.speaker().kind() == SpeakerKind.ORGANISATION && known.country() == null;
  }

  private static boolean pronoun(Words words, int i) {
    return words.is(i, WordList.PRONOUNS_SINGULAR)
        || words.is(i, WordList.PRONOUNS_PLURAL)
        || (words.is(i, WordList.PRONOUNS_OTHER) && !words.token(i).capital());
  }

  private static boolean indefinite(Words words, int i) {
    return words.is(i, WordList.DETERMINERS_INDEFINITE)
        || words.is(i, WordList.DETERMINER_PRONOUNS);
  }

  private static boolean shows(Attribution attribution) {
    VerbForm verb = attribution.verb();
    return verb != null && verb.verbClass() == VerbClass.SHOW;
  }

  /** Whom a pronoun takes up: the last of its number, a document only where it shows something. */
  private Known antecedent(boolean plural, boolean document) {
    for (int i = met.size() - 1; i >= 0; i--) {
      boolean paper = met.get(i).known().speaker().kind() == SpeakerKind.DOCUMENT;
      if (met.get(i).plural() == plural && paper == document) {
        return met.get(i).known();
      }
    }
    Met last = lastSpeaker();
    return last == null ? publisher : last.known();
  }

  /** What "it" takes up: a body or a document, never a person. */
  private Known antecedentThing() {
    for (int i = met.size() - 1; i >= 0; i--) {
      SpeakerKind kind = met.get(i).known().speaker().kind();
      if (kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.DOCUMENT) {
        return met.get(i).known();
      }
    }
    return publisher;
  }

  /** "The same official": the last one who was not named. */
  private @Nullable Met lastUnnamed() {
    for (int i = met.size() - 1; i >= 0; i--) {
      if (met.get(i).known().speaker().kind() == SpeakerKind.ROLE) {
        return met.get(i);
      }
    }
    return null;
  }

  private @Nullable Met lastSpeaker() {
    for (int i = met.size() - 1; i >= 0; i--) {
      if (met.get(i).spoke()) {
        return met.get(i);
      }
    }
    return null;
  }

  /** Remembers the subject of a sentence that says nothing: a later pronoun may take it up. */
  public void mention(Words words, Range subject) {
    Naming naming = new Naming(words);
    Range head = naming.narrow(naming.head(subject));
    int noun = naming.noun(head);
    if (noun < 0 && !naming.person(head)) {
      return;
    }
    Attribution none =
        new Attribution(Rule.VERB, null, subject, subject, List.of(), subject, false, false, false);
    int before = met.size();
    Known known = describe(words, subject, none, true);
    if (met.size() > before) {
      Met last = met.removeLast();
      met.add(new Met(known, last.noun(), last.plural(), false));
    }
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
    Kinds kinds = new Kinds(words, naming, places);
    SpeakerKind kind = kinds.kind(head, noun);
    kind = kinds.apposed(kind, head);
    boolean role = kind == SpeakerKind.ROLE;
    Body of =
        noun >= 0 && kind != SpeakerKind.ORGANISATION
            ? new Bodies(words, places).of(head, noun)
            : null;
    String body = of == null ? null : of.name();
    boolean anonymous =
        (role && noun >= 0 && words.is(noun, WordList.ROLES_USUALLY_ANONYMOUS))
            || (role && noun < 0 && indefinite(words, source.from()))
            || withheld(words, source, attribution);
    String sourceKind = kinds.source(head, kind);
    String origin;
    if (kind == SpeakerKind.DOCUMENT && body != null) {
      origin = sources.id(body, body, null, null, false, true);
    } else {
      String label = acronyms.getOrDefault(name, name);
      boolean named = !anonymous && kind != SpeakerKind.DOCUMENT && kinds.named(head);
      named |= of != null && of.told() && of.name().chars().anyMatch(Character::isUpperCase);
      origin = sources.id(name, label, sourceKind, body, anonymous, named);
    }
    return new Known(
        new Speaker(name, kind, anonymous, body, null, origin),
        country(words, head),
        origin,
        sourceKind);
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

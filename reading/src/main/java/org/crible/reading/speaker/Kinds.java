package org.crible.reading.speaker;

import java.util.Locale;
import java.util.Map;
import org.crible.evidence.SpeakerKind;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Phrases;
import org.crible.reading.Places;
import org.crible.reading.Places.Place;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** Of which kind a speaker is, and of which kind the source behind it. */
final class Kinds {
  /** Kind of a source that is a document of no special sort. */
  private static final String DOCUMENT = "document";

  private static final String GOVERNMENT = "government";
  private final Words words;
  private final Naming naming;
  private final Places places;

  Kinds(Words words, Naming naming, Places places) {
    this.words = words;
    this.naming = naming;
    this.places = places;
  }

  /** Person, office, body or document. */
  SpeakerKind kind(Range head, int noun) {
    if (noun >= 0 && naming.document(noun) && !naming.role(noun)) {
      return SpeakerKind.DOCUMENT;
    }
    if (place(head) != null) {
      return SpeakerKind.ORGANISATION;
    }
    if (noun >= 0 && naming.role(noun)) {
      return naming.person(head) && !surelyBody(head, noun) ? SpeakerKind.PERSON : SpeakerKind.ROLE;
    }
    if (noun < 0 && naming.person(head)) {
      return SpeakerKind.PERSON;
    }
    return noun < 0 && common(head) ? SpeakerKind.ROLE : SpeakerKind.ORGANISATION;
  }

  /** A noun of no list and no name: "a sailor" rather than a body. */
  private boolean common(Range head) {
    for (int i = head.from(); i < head.to(); i++) {
      boolean capital = words.token(i).capital() && !words.is(i, WordList.DETERMINER_PRONOUNS);
      if (capital || body(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean body(int i) {
    return words.is(i, WordList.ORGANISATION_WORDS)
        || words.is(i, WordList.ORGANISATION_NOUNS)
        || words.is(i, WordList.COMPANY_NOUNS);
  }

  /** "Baerbock, Germany's foreign minister": an office behind a name makes it a person's. */
  SpeakerKind apposed(SpeakerKind kind, Range head) {
    boolean name = kind == SpeakerKind.ORGANISATION && naming.noun(head) < 0 && place(head) == null;
    if (!name || !words.mark(head.to(), ",")) {
      return kind;
    }
    boolean described =
        words.is(head.to() + 1, WordList.DETERMINERS_INDEFINITE) && head.to() == head.from() + 1;
    for (int i = head.to() + 1; i < head.to() + 9 && !words.boundary(i); i++) {
      if (naming.role(i)) {
        return SpeakerKind.PERSON;
      }
      described &= !body(i);
    }
    return described ? SpeakerKind.PERSON : kind;
  }

  /** Whether the words are a name: of a place that stands for its government, or any other. */
  boolean named(Range head) {
    return place(head) != null || naming.proper(head);
  }

  private @Nullable Place place(Range head) {
    return places
        .byName()
        .get(words.between(head.from(), head.to()).toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /**
   * Capitals before or behind a preposition name the body, not the person: "of the European Union".
   */
  private boolean surelyBody(Range head, int noun) {
    for (int i = noun + 1; i < head.to(); i++) {
      if (words.is(i, WordList.PREPOSITIONS)) {
        return !(words.token(i - 1).capital() && i - 1 > noun);
      }
    }
    return head.to() - 1 == noun;
  }

  /**
   * The kind of the source: that of the longest phrase in the words, of the first kind where two
   * are as long; null where the words tell none ("a source").
   */
  @Nullable String source(Range head, SpeakerKind kind) {
    String found = null;
    int longest = 0;
    for (Map.Entry<String, Phrases> entry : words.lexicon().sourceKinds().entrySet()) {
      for (int i = head.from(); i < head.to(); i++) {
        int length = entry.getValue().lengthAt(words.text().tokens(), i, head.to());
        if (length > longest && ofDocument(entry.getKey()) == (kind == SpeakerKind.DOCUMENT)) {
          found = entry.getKey();
          longest = length;
        }
      }
    }
    if (found != null) {
      return found;
    }
    Place place = place(head);
    boolean state = place != null && (place.state() || place.metonym());
    return kind == SpeakerKind.DOCUMENT ? DOCUMENT : state ? GOVERNMENT : null;
  }

  private static boolean ofDocument(String kind) {
    return kind.equals("register") || kind.equals(DOCUMENT);
  }
}

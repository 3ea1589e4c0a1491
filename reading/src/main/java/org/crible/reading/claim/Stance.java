package org.crible.reading.claim;

import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.Search;
import org.crible.evidence.SpeakerKind;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.PhraseList;
import org.crible.reading.VerbClass;
import org.crible.reading.VerbForm;
import org.crible.reading.Voice;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/** Polarity, modality and search of a claim from the words of its cue and content. */
final class Stance {
  private final Words words;
  private final Attribution attribution;
  private final Voice voice;
  private final Range content;

  Stance(Words words, Attribution attribution, Voice voice) {
    this.words = words;
    this.attribution = attribution;
    this.voice = voice;
    this.content = attribution.content();
  }

  Polarity polarity() {
    VerbForm verb = attribution.verb();
    if (verb == null) {
      return flatDenial() ? Polarity.DENIED : Polarity.AFFIRMED;
    }
    VerbClass verbClass = verb.verbClass();
    if (verbClass == VerbClass.DENY) {
      return attribution.negated() ? Polarity.AFFIRMED : Polarity.DENIED;
    }
    boolean belief = verbClass == VerbClass.BELIEVE || verbClass == VerbClass.DOUBT;
    boolean doubts = verbClass == VerbClass.DOUBT || judgedDoubtful();
    boolean disbelieves = doubts != (belief && attribution.negated());
    return disbelieves || flatDenial() ? Polarity.DENIED : Polarity.AFFIRMED;
  }

  /** "juge peu crédible que", "finds it hard to believe that". */
  private boolean judgedDoubtful() {
    Range cue = attribution.cue();
    return words.find(PhraseList.YES_DOUBT, cue.from(), cue.to()) >= 0;
  }

  /** A named speaker who says "never" or "no … whatever": a denial without the verb. */
  private boolean flatDenial() {
    if (voice.publisher()
        || voice.speaker().anonymous()
        || voice.speaker().kind() == SpeakerKind.DOCUMENT
        || unknown()) {
      return false;
    }
    for (int i = content.from(); i < Math.min(content.to(), content.from() + 8); i++) {
      if (words.is(i, WordList.FLAT_DENIALS)) {
        return true;
      }
    }
    return false;
  }

  Modality modality() {
    VerbForm verb = attribution.verb();
    boolean withheld =
        attribution.negated()
            && verb != null
            && verb.verbClass() != VerbClass.DENY
            && verb.verbClass() != VerbClass.BELIEVE
            && verb.verbClass() != VerbClass.DOUBT;
    if ((attribution.rule() == Rule.INABILITY && search() == null) || withheld || unknown()) {
      return Modality.UNKNOWN;
    }
    if (hypothetical()) {
      return Modality.HYPOTHETICAL;
    }
    if (attribution.rule() == Rule.OWN_VOICE || attribution.hedged() || hedged()) {
      return Modality.CONDITIONAL;
    }
    boolean own = attribution.rule() == Rule.OWN_VOICE || attribution.rule() == Rule.INABILITY;
    return own && voice.publisher() ? Modality.ASSERTED : Modality.REPORTED;
  }

  private boolean unknown() {
    int to = Math.min(content.to(), mainEnd() + 4);
    return words.find(PhraseList.NOT_KNOWN, content.from(), to) >= 0
        || words.find(PhraseList.GAP_ONLY, content.from(), content.to()) >= 0
        || ignorant(to);
  }

  /** "We do not know", "he does not know whether"; but not "Beijing did not know of it". */
  private boolean ignorant(int to) {
    int at = words.find(PhraseList.KNOWS_NOT, content.from(), to);
    if (at < 0) {
      return false;
    }
    int subject = at - 1;
    while (words.is(subject, WordList.NEGATION_PARTICLES)) {
      subject--;
    }
    int after = at + words.phrase(at, PhraseList.KNOWS_NOT);
    return subject < content.from()
        || words.is(subject, WordList.FIRST_PERSON)
        || words.is(subject, WordList.PRONOUNS_SINGULAR)
        || words.is(subject, WordList.PRONOUNS_PLURAL)
        || words.is(subject, WordList.PRONOUNS_OTHER)
        || words.phrase(after, PhraseList.QUESTION_WORDS) > 0;
  }

  private boolean hypothetical() {
    if (words.find(PhraseList.CONDITION_INSIDE, content.from(), content.to()) >= 0) {
      return true;
    }
    for (int i = content.from(); i < content.to(); i++) {
      boolean clause =
          i == content.from()
              || words.mark(i - 1, ",")
              || (i > words.first() && words.is(i - 1, WordList.COMPLEMENTIZERS));
      if (clause && words.phrase(i, PhraseList.CONDITION_STARTS) > 0) {
        return true;
      }
    }
    int start = words.first();
    while (start < content.from() && words.quoteMark(start)) {
      start++;
    }
    return attribution.rule() == Rule.OWN_VOICE
        && words.phrase(start, PhraseList.CONDITION_STARTS) > 0;
  }

  /** End of the main clause: what a relative clause hedges is not the claim. */
  private int mainEnd() {
    for (int i = content.from() + 1; i < content.to(); i++) {
      boolean relative =
          (words.is(i, WordList.RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE))
              || (words.is(i, WordList.COMPLEMENTIZERS) && i > content.from() + 2);
      if (relative) {
        return i;
      }
    }
    return content.to();
  }

  private boolean hedged() {
    int end = mainEnd();
    for (int i = content.from(); i < end; i++) {
      if (words.phrase(i, PhraseList.HEDGES) > 0
          && !words.name(i)
          && (words.quotation(i) == null || whole())) {
        return true;
      }
      if (words.pressConditional(i) && reserve(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean whole() {
    return words.quoteMark(content.from() - 1) || content.from() > words.first();
  }

  /** After "said that", a simple conditional is the future of the past, no reserve. */
  private boolean reserve(int i) {
    if (words.quotation(i) != null) {
      return false;
    }
    boolean reported = attribution.rule() == Rule.VERB && attribution.past();
    boolean compound =
        words.is(i, WordList.CONDITIONAL_AUXILIARIES) && words.is(i, WordList.HAVE_AUXILIARIES);
    return !reported || compound;
  }

  @Nullable Search search() {
    int from = Math.min(content.from(), attribution.cue().from());
    if (words.find(PhraseList.SEARCH_NONE, from, content.to()) < 0) {
      return null;
    }
    return words.find(PhraseList.THOROUGH, words.first(), words.end()) >= 0
        ? Search.PROBABLY
        : Search.PERHAPS;
  }
}

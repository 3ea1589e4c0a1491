package org.crible.reading.attribution;

import java.util.List;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.PhraseList;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher says in its own voice with a reserve: hedges, and what could not be found out.
 */
final class OwnVoice {
  private final Words words;
  private final NounPhrases phrases;
  private final Contents contents;

  OwnVoice(Words words, NounPhrases phrases, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  /** "was unable to determine", "could not be verified". */
  void inability(List<Attribution> found) {
    for (int i = words.first(); i < words.end(); i++) {
      int impersonal = words.phrase(i, PhraseList.INABILITY_IMPERSONAL);
      int personal =
          Math.max(words.phrase(i, PhraseList.INABILITY), words.phrase(i, PhraseList.SEARCH_NONE));
      int length = Math.max(impersonal, personal);
      if (length == 0 || words.quotation(i) != null || covered(found, i)) {
        continue;
      }
      int from = i;
      while (from > words.first() && verbal(from - 1)) {
        from--;
      }
      Range subject = phrases.endingAt(from, words.first());
      boolean passive = impersonal >= personal;
      int limit = cut(i + length);
      Range content = contents.range(passive && subject != null ? subject.from() : from, limit);
      if (content != null) {
        Range source = passive ? null : subject;
        found.add(
            new Attribution(
                Rule.INABILITY,
                null,
                new Range(i, i + length),
                source,
                List.of(),
                content,
                false,
                false,
                false));
      }
      return;
    }
  }

  private boolean verbal(int i) {
    return words.is(i, WordList.HAVE_AUXILIARIES)
        || words.is(i, WordList.BE_AUXILIARIES)
        || words.is(i, WordList.NEGATION_PARTICLES)
        || words.is(i, WordList.ADVERBS);
  }

  private int cut(int from) {
    for (int i = from; i < words.end(); i++) {
      if (words.is(i, WordList.CONTRAST) || words.mark(i, ";")) {
        return i;
      }
    }
    return words.lastWordEnd();
  }

  private static boolean covered(List<Attribution> found, int i) {
    for (Attribution other : found) {
      if (other.content().from() <= i && i < other.content().to()) {
        return true;
      }
    }
    return false;
  }

  /** The first hedged clause that no attribution covers. */
  void hedged(List<Attribution> found) {
    for (int i = words.first(); i < words.end(); i++) {
      if (words.quotation(i) != null || covered(found, i) || words.name(i)) {
        continue;
      }
      int agentless = words.phrase(i, PhraseList.BELIEF_AGENTLESS);
      int hedge = words.phrase(i, PhraseList.STRONG_HEDGES);
      Range content = null;
      if (agentless > 0) {
        content = contents.range(i + agentless, right(found, i));
      } else if ((words.pressConditional(i) && !conditioned() && !inCue(found, i))
          || (hedge > 0 && !inCue(found, i))) {
        content = clause(found, i);
      }
      if (content != null && content.to() - content.from() > 2) {
        found.add(
            new Attribution(
                Rule.OWN_VOICE,
                null,
                new Range(i, i + Math.max(1, Math.max(agentless, hedge))),
                null,
                List.of(),
                content,
                false,
                true,
                false));
        return;
      }
    }
  }

  private static boolean inCue(List<Attribution> found, int i) {
    for (Attribution other : found) {
      Range source = other.source();
      if ((other.cue().from() <= i && i < other.cue().to())
          || (source != null && source.from() <= i && i < source.to())) {
        return true;
      }
    }
    return false;
  }

  private boolean conditioned() {
    return words.find(PhraseList.CONDITION_STARTS, words.first(), words.first() + 1) >= 0
        || (words.find(PhraseList.QUESTION_STARTS, words.first(), words.end()) >= 0
            && words.is(words.first(), WordList.CONDITIONAL_AUXILIARIES));
  }

  private @Nullable Range clause(List<Attribution> found, int at) {
    int floor = left(found, at);
    for (int i = at - 1; i > Math.max(floor, at - 10); i--) {
      if (words.is(i, WordList.RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE)) {
        Range antecedent = phrases.endingAt(i, floor);
        if (antecedent != null && antecedent.from() > floor) {
          return contents.range(antecedent.from(), relativeEnd(at, right(found, at)));
        }
        if (antecedent != null) {
          return contents.range(floor, relativeEnd(at, right(found, at)));
        }
      }
    }
    return contents.range(floor, right(found, at));
  }

  /** A relative clause ends at a comma or where the main verb comes. */
  private int relativeEnd(int at, int end) {
    for (int i = at + 2; i < end; i++) {
      boolean verb =
          words.finite(i)
              && !words.is(i - 1, WordList.RELATIVES)
              && !words.is(i - 1, WordList.NEGATION_PARTICLES)
              && words.verbs(i).isEmpty();
      if (words.mark(i, ",") || (verb && i > at + 3)) {
        return i;
      }
    }
    return end;
  }

  private int left(List<Attribution> found, int at) {
    int floor = words.first();
    for (Attribution other : found) {
      if (other.content().to() <= at) {
        floor = Math.max(floor, other.content().to());
      }
    }
    return floor;
  }

  private int right(List<Attribution> found, int at) {
    int end = words.lastWordEnd();
    for (Attribution other : found) {
      if (other.content().from() > at) {
        int start =
            other.source() == null
                ? other.cue().from()
                : Math.min(other.cue().from(), other.source().from());
        end = Math.min(end, start > at ? start : end);
      }
    }
    int limit = contents.limit(at, end, List.of());
    return Math.max(limit, at + 1);
  }
}

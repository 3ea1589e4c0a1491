package org.crible.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Complement;
import org.crible.reading.PhraseList;
import org.crible.reading.VerbClass;
import org.crible.reading.VerbForm;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.attribution.Frame.Place;
import org.crible.reading.attribution.VerbGroup.Mood;
import org.jspecify.annotations.Nullable;

/** Finds the subject of each verb group. */
final class Subjects {
  private final Words words;
  private final NounPhrases phrases;

  Subjects(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  List<Frame> of(List<VerbGroup> groups) {
    List<Frame> frames = new ArrayList<>();
    int floor = words.first();
    for (VerbGroup group : groups) {
      Frame frame = frame(group, floor, frames);
      if (frame != null) {
        frames.add(frame);
        floor = group.to();
      }
    }
    return frames;
  }

  private @Nullable Frame frame(VerbGroup group, int floor, List<Frame> before) {
    if (group.passive()) {
      return passive(group, floor);
    }
    if (group.mood() == Mood.GERUND) {
      return gerund(group, floor, before);
    }
    if (group.clitic() >= 0) {
      return new Frame(
          group, group.from(), new Range(group.clitic(), group.clitic() + 1), Place.AFTER);
    }
    int previous = group.from() - 1;
    if (relative(previous)) {
      Range antecedent =
          phrases.endingAt(words.mark(previous - 1, ",") ? previous - 1 : previous, floor);
      return antecedent == null
          ? null
          : new Frame(group, antecedent.from(), antecedent, Place.BEFORE);
    }
    if (words.boundary(previous)) {
      Frame inverted = inverted(group, previous, floor);
      if (inverted != null) {
        return inverted;
      }
    }
    Range subject = phrases.endingAt(group.from(), floor);
    Range shown = antecedent(group, floor);
    if (shown != null) {
      return new Frame(group, shown.from(), shown, Place.BEFORE);
    }
    if (subject != null) {
      return embedded(subject) || object(group, subject, floor)
          ? null
          : new Frame(group, subject.from(), subject, Place.BEFORE);
    }
    if (words.is(previous, WordList.CONJUNCTIONS) || words.mark(previous, ",")) {
      Range shared = shared(before, floor, previous);
      return shared == null && before.isEmpty()
          ? null
          : new Frame(group, previous, shared, Place.SHARED);
    }
    return words.is(previous, WordList.COMPLEMENTIZERS) ? null : fallback(group, floor);
  }

  /** "a été le premier à révéler", "was quick to deny": the first noun phrase of the sentence. */
  private @Nullable Frame fallback(VerbGroup group, int floor) {
    Range first = firstPhrase(floor, group.from());
    return words.is(group.head(), WordList.DOCUMENT_NOUNS)
            || first == null
            || group.from() - first.to() > 8
        ? null
        : new Frame(group, first.from(), first, Place.BEFORE);
  }

  /** "The papers that the agency read show": what shows is the papers. */
  private @Nullable Range antecedent(VerbGroup group, int floor) {
    if (group.form().verbClass() != VerbClass.SHOW) {
      return null;
    }
    for (int i = group.from() - 2; i > Math.max(floor, group.from() - 12); i--) {
      if (words.boundary(i)) {
        return null;
      }
      boolean relative =
          words.is(i, WordList.RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE);
      if (relative || words.is(i, WordList.COMPLEMENTIZERS)) {
        Range papers = phrases.endingAt(i, floor);
        return papers != null && evidence(papers) ? papers : null;
      }
    }
    return null;
  }

  /** "What the agency reported", "how a newspaper saw it": no statement of its own. */
  private boolean embedded(Range subject) {
    return words.is(subject.from(), WordList.HOW_WORDS)
        || words.phrase(subject.from(), PhraseList.QUESTION_WORDS) > 0;
  }

  /** "Has been building a drone called": what another verb governs is called so by nobody. */
  private boolean object(VerbGroup group, Range subject, int floor) {
    int before = subject.from() - 1;
    return group.form().tense() == VerbForm.Tense.PAST
        && before > floor
        && words.is(before, WordList.BE_AUXILIARIES);
  }

  private boolean relative(int i) {
    return words.is(i, WordList.SUBJECT_RELATIVES) && !words.is(i, WordList.DETERMINERS_DEFINITE);
  }

  private @Nullable Frame inverted(VerbGroup group, int previous, int floor) {
    int next = phrases.skip(group.to(), words.end());
    if (words.is(next, WordList.COMPLEMENTIZERS) || words.mark(next, ":") || words.opens(next)) {
      return null;
    }
    boolean quoted = words.quoteMark(previous) || words.quoteMark(previous - 1);
    if (!quoted && takesClause(group) && phrases.endingAt(group.from(), floor) != null) {
      return null;
    }
    if (!words.holds(previous)) {
      return null;
    }
    Range source = phrases.startingAt(next, words.lastWordEnd(), false);
    return source == null ? null : new Frame(group, group.from(), source, Place.AFTER);
  }

  private boolean takesClause(VerbGroup group) {
    return words.lexicon().takes(group.form().verbClass()).contains(Complement.ZERO)
        || words.lexicon().takes(group.form().verbClass()).contains(Complement.NP)
        || group.form().verbClass() == VerbClass.ACCUSE
        || group.form().verbClass() == VerbClass.DESCRIBE;
  }

  private @Nullable Frame gerund(VerbGroup group, int floor, List<Frame> before) {
    int previous = group.from() - 1;
    Range quoted = words.is(previous, WordList.DESCRIBE_LINKS) ? quoted(previous, floor) : null;
    if (quoted != null) {
      return new Frame(group, quoted.from(), quoted, Place.BEFORE);
    }
    if (!words.boundary(previous)) {
      Range left = phrases.endingAt(group.from(), floor);
      if (left != null && evidence(left)) {
        return new Frame(group, left.from(), left, Place.EVIDENCE);
      }
      if (left == null || (!before.isEmpty() && before.getLast().group().to() >= left.from())) {
        return null;
      }
    }
    Range shared = shared(before, floor, previous);
    return shared == null && before.isEmpty()
        ? null
        : new Frame(group, group.from(), shared, Place.SHARED);
  }

  /** "Three officials as saying", "he was quoted as saying". */
  private @Nullable Range quoted(int link, int floor) {
    int end = link;
    if (words.is(end - 1, WordList.QUOTED_WORDS)) {
      end--;
      while (words.is(end - 1, WordList.BE_AUXILIARIES)
          || words.is(end - 1, WordList.HAVE_AUXILIARIES)) {
        end--;
      }
    }
    return phrases.endingAt(end, floor);
  }

  private @Nullable Range shared(List<Frame> before, int floor, int end) {
    return before.isEmpty() ? firstPhrase(floor, end) : before.getLast().source();
  }

  private @Nullable Range firstPhrase(int floor, int end) {
    for (int i = floor; i < end; i++) {
      Range phrase = phrases.startingAt(i, end, true);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether the phrase names documents or other evidence. */
  boolean evidence(Range range) {
    int to = range.to();
    for (int i = range.from(); i < to; i++) {
      if (words.is(i, WordList.EVIDENCE_NOUNS) || words.is(i, WordList.DOCUMENT_NOUNS)) {
        return true;
      }
    }
    return false;
  }

  /** Only a passive with an agent tells who says: "revealed by the newspaper". */
  private @Nullable Frame passive(VerbGroup group, int floor) {
    Range agent = agent(group);
    Range subject = phrases.endingAt(group.from(), floor);
    return agent == null || subject == null
        ? null
        : new Frame(group, subject.from(), agent, Place.BEFORE);
  }

  /** The agent of a passive, or null. */
  @Nullable Range agent(VerbGroup group) {
    int reach = Math.min(words.end(), group.to() + 10);
    for (int i = group.to(); i < reach && !words.boundary(i); i++) {
      if (words.is(i, WordList.AGENT_PREPOSITIONS)) {
        return words.phrase(i + 1, PhraseList.SKIP_AFTER_VERB) > 0
            ? null
            : phrases.startingAt(i + 1, words.lastWordEnd(), false);
      }
    }
    return null;
  }
}

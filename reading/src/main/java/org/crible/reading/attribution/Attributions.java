package org.crible.reading.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crible.reading.Attribution;
import org.crible.reading.Attribution.Range;
import org.crible.reading.Attribution.Rule;
import org.crible.reading.PhraseList;
import org.crible.reading.Quotation;
import org.crible.reading.VerbClass;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.attribution.AccordingTo.Adverb;
import org.crible.reading.attribution.Frame.Place;
import org.jspecify.annotations.Nullable;

/** The attributions of one sentence, in the order of their content. */
public final class Attributions {
  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Contents contents;

  private Attributions(Words words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
    this.subjects = new Subjects(words, phrases);
    this.contents = new Contents(words, phrases);
  }

  /** Reads one sentence. */
  public static List<Attribution> in(Words words) {
    Attributions reading = new Attributions(words);
    List<Attribution> found = new ArrayList<>(reading.verbs());
    new AdverbClaims(words, reading.phrases, reading.contents).add(found);
    found.removeIf(a -> reading.asks(a) || reading.unable(a));
    OwnVoice own = new OwnVoice(words, reading.phrases, reading.contents);
    own.inability(found);
    if (found.isEmpty()) {
      new BareQuotations(reading.words, reading.phrases, reading.contents).add(found);
    }
    int before = found.size();
    own.hedged(found);
    if (found.size() > before) {
      reading.disclosed(found);
    }
    found.replaceAll(new Citing(words, reading.phrases, reading.contents)::of);
    found.sort(Comparator.comparingInt(a -> a.content().from()));
    return found;
  }

  /** The subject that opens a sentence, or null. */
  public static @Nullable Range subject(Words words) {
    return words.quotation(words.first()) != null
        ? null
        : new NounPhrases(words).startingAt(words.first(), words.lastWordEnd(), false);
  }

  /** "must still confirm whether": a question, no claim. */
  private boolean asks(Attribution attribution) {
    Range cue = attribution.cue();
    int asked = words.phrase(cue.from(), PhraseList.QUESTION_STARTS);
    int word = words.find(PhraseList.QUESTION_WORDS, cue.to(), Math.min(words.end(), cue.to() + 6));
    boolean inside = asked > 0 && cue.from() + asked >= cue.to() && word >= 0;
    return inside && attribution.rule() == Rule.VERB && !attribution.negated();
  }

  /** "revealed by Reuters": whose word the publisher's hedged sentence rests on. */
  private void disclosed(List<Attribution> found) {
    for (VerbGroup group : new VerbGroups(words).all()) {
      VerbClass verbClass = group.form().verbClass();
      boolean makesKnown = verbClass == VerbClass.DISCLOSE || verbClass == VerbClass.REPORT;
      Range agent = group.passive() && makesKnown ? subjects.agent(group) : null;
      if (agent != null) {
        found.set(found.size() - 1, found.getLast().through(agent));
        return;
      }
    }
  }

  /** "could not confirm": what could not be found out, no confirmation. */
  private boolean unable(Attribution attribution) {
    Range cue = attribution.cue();
    return attribution.negated()
        && (words.find(PhraseList.INABILITY, cue.from() - 1, cue.to() + 1) >= 0
            || words.find(PhraseList.INABILITY_IMPERSONAL, cue.from() - 1, cue.to() + 1) >= 0);
  }

  private List<Attribution> verbs() {
    List<Adverb> adverbs = new AccordingTo(words, phrases).all();
    List<VerbGroup> groups = new ArrayList<>(new VerbGroups(words).all());
    groups.removeIf(
        group ->
            adverbs.stream().anyMatch(a -> a.start() <= group.head() && group.head() < a.end()));
    List<Frame> frames = subjects.of(groups);
    List<Integer> starts = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame.place() != Place.AFTER) {
        starts.add(frame.start());
      }
    }
    for (Adverb adverb : adverbs) {
      starts.add(adverb.start());
    }
    List<Attribution> found = new ArrayList<>();
    int floor = words.first();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      Attribution last = found.isEmpty() ? null : found.getLast();
      if (last != null && last.content().holds(new Range(frame.start(), frame.group().to()))) {
        nested(found, frame, starts);
        continue;
      }
      int before = found.size();
      add(found, frame, floor, starts);
      floor =
          found.size() > before
              ? Math.max(floor, Math.max(found.getLast().content().to(), frame.group().to()))
              : floor;
    }
    return found;
  }

  private void add(List<Attribution> found, Frame frame, int floor, List<Integer> starts) {
    VerbGroup group = frame.group();
    int limit = contents.limit(group.to(), words.lastWordEnd(), starts);
    Range right = frame.place() == Place.AFTER ? null : contents.right(group, limit);
    if (frame.place() == Place.BEFORE && posed(frame)) {
      right = null;
    }
    if (right != null && idle(frame, right)) {
      return;
    }
    if (group.passive()) {
      right = contents.range(frame.start(), limit);
    }
    if (right != null) {
      found.add(attribution(frame, right));
      return;
    }
    int edge = frame.place() == Place.AFTER ? group.from() : frame.start();
    boolean speech =
        group.mood() == VerbGroup.Mood.FINITE && frame.place() != Place.SHARED && said(group);
    if (speech && edge <= floor + 1 && closes(frame) && !found.isEmpty()) {
      Range source = frame.source();
      Attribution last = found.getLast();
      if (source != null && last.source() != null) {
        found.set(found.size() - 1, last.through(source));
      }
      return;
    }
    if (!speech || edge <= floor || !words.boundary(edge - 1)) {
      return;
    }
    Range left = contents.left(floor, edge);
    if (left != null) {
      around(found, frame, left);
    }
  }

  /** ", officials told the paper." at the end of the sentence: one more hand. */
  private boolean closes(Frame frame) {
    Range source = frame.source();
    int to = Math.max(frame.group().to(), source == null ? 0 : source.to());
    Range told = phrases.startingAt(to, words.end(), false);
    int end = phrases.skip(told == null ? to : told.to(), words.end());
    return end >= words.lastWordEnd() && words.mark(frame.start() - 1, ",");
  }

  /** After a quotation and before another: the speaker stands in the middle. */
  private boolean posed(Frame frame) {
    boolean quoted = words.quoteMark(frame.start() - 1) || words.quoteMark(frame.start() - 2);
    return quoted && words.mark(frame.group().to(), ",") && words.opens(frame.group().to() + 1);
  }

  /** Only evidence shows a thing; a worker who shows his papers says nothing. */
  private boolean idle(Frame frame, Range right) {
    boolean phrase =
        !words.is(right.from() - 1, WordList.COMPLEMENTIZERS)
            && !words.is(right.from() - 1, WordList.HOW_WORDS);
    Range source = frame.source();
    return frame.group().form().verbClass() == VerbClass.SHOW
        && phrase
        && (source == null || !subjects.evidence(source));
  }

  private static boolean said(VerbGroup group) {
    return switch (group.form().verbClass()) {
      case SAY,
          REPORT,
          DISCLOSE,
          CLAIM,
          ADMIT,
          WARN,
          CONFIRM,
          INSIST,
          BELIEVE,
          DOUBT,
          DENOUNCE,
          ACCUSE,
          REQUEST,
          DENY,
          PROMISE ->
          true;
      case DESCRIBE, SHOW -> false;
    };
  }

  /** A speaker in the middle: the rest of the sentence belongs to the content. */
  private void around(List<Attribution> found, Frame frame, Range left) {
    int end = words.lastWordEnd();
    int after =
        frame.place() == Place.AFTER && frame.source() != null
            ? Math.max(frame.source().to(), frame.group().to())
            : frame.group().to();
    after = phrases.skip(after, end);
    boolean comma = words.mark(after, ",");
    boolean quoted = words.quotation(left.to() - 1) != null;
    int next = comma || words.mark(after, ":") ? after + 1 : after;
    if (words.opens(next)) {
      Quotation rest = words.quotation(next);
      if (rest != null) {
        Range second = new Range(next + 1, Math.max(next + 2, rest.close()));
        boolean goesOn = !words.token(next + 1).capital() || left.to() - left.from() <= 3;
        if (goesOn) {
          Range joined = contents.range(left.from(), rest.close());
          found.add(attribution(frame, joined == null ? left : joined));
        } else {
          found.add(attribution(frame, left));
          found.add(attribution(frame, second));
        }
        return;
      }
    }
    boolean incise =
        comma
            && !quoted
            && next < end
            && words.verbs(next).isEmpty()
            && !words.is(next, WordList.CONTRAST)
            && words.phrase(after, PhraseList.CUT_AFTER) == 0
            && words.phrase(next, PhraseList.CITING) == 0
            && !words.is(next, WordList.SUBJECT_RELATIVES);
    Range whole = incise ? contents.range(left.from(), end) : null;
    found.add(attribution(frame, whole == null ? left : whole));
  }

  /**
   * A verb of saying inside the content: at its start it is a further hand, else it is left there.
   */
  private void nested(List<Attribution> found, Frame frame, List<Integer> starts) {
    Attribution outer = found.getLast();
    boolean opens = frame.start() <= outer.content().from() + 1;
    if (!opens
        || frame.source() == null
        || outer.source() == null
        || frame.place() == Place.AFTER
        || outer.rule() != Rule.VERB) {
      return;
    }
    VerbClass verbClass = frame.group().form().verbClass();
    if (verbClass == VerbClass.REQUEST
        || verbClass == VerbClass.PROMISE
        || verbClass == VerbClass.DESCRIBE) {
      return;
    }
    Range right =
        contents.right(
            frame.group(), contents.limit(frame.group().to(), outer.content().to(), starts));
    if (right == null
        || frame.group().passive()
        || (!words.is(right.from() - 1, WordList.COMPLEMENTIZERS)
            && !contents.clause(right.from(), right.to()))) {
      return;
    }
    Attribution inner = attribution(frame, right);
    boolean same =
        words.is(frame.source().from(), WordList.PRONOUNS_SINGULAR)
            || words.is(frame.source().from(), WordList.PRONOUNS_PLURAL);
    found.removeLast();
    found.add(
        same
            ? new Attribution(
                Rule.VERB,
                inner.verb(),
                outer.cue(),
                outer.source(),
                outer.hands(),
                right,
                inner.negated(),
                outer.hedged(),
                outer.past())
            : inner.through(outer.source()));
  }

  private Attribution attribution(Frame frame, Range content) {
    VerbGroup group = frame.group();
    boolean evidence = frame.place() == Place.EVIDENCE;
    Range source = frame.source();
    List<Range> hands = new ArrayList<>();
    if (evidence && source != null) {
      Holders holders = new Holders(words, phrases);
      Range holder = holders.of(source);
      if (holder != null) {
        hands.add(holder);
      }
      source = holders.given(source);
    }
    return new Attribution(
        evidence ? Rule.EVIDENCE : Rule.VERB,
        group.form(),
        new Range(group.from(), doubt(group, content)),
        source,
        hands,
        content,
        group.negated(),
        group.conditional(),
        group.past());
  }

  /** The cue's end: "juge peu crédible que" introduces with its judgement. */
  private int doubt(VerbGroup group, Range content) {
    int end = group.to();
    for (int i = group.to(); i < content.from(); i++) {
      int length = words.phrase(i, PhraseList.YES_DOUBT);
      end = length > 0 ? i + length : end;
    }
    return end;
  }
}

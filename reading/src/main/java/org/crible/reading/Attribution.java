package org.crible.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that introduce whose words follow. Indexes count tokens, {@code end} excluded.
 *
 * @param rule which pattern found it
 * @param verb the verb that introduces, where one does
 * @param cue the words that introduce
 * @param source the words that name who says it; null where the speaker is the last one or nobody
 * @param hands words that name hands between the document and the source, nearest first
 * @param content the words introduced
 * @param negated whether the introducing verb is negated: "did not say"
 * @param hedged whether the introducing verb is hedged: "aurait déclaré"
 * @param past whether the introducing verb stands in the past
 */
public record Attribution(
    Rule rule,
    @Nullable VerbForm verb,
    Range cue,
    @Nullable Range source,
    List<Range> hands,
    Range content,
    boolean negated,
    boolean hedged,
    boolean past) {

  /** Token indexes. */
  public record Range(int from, int to) {
    /** Whether it holds no token. */
    public boolean isEmpty() {
      return to <= from;
    }

    /** Whether the other lies inside. */
    public boolean holds(Range other) {
      return from <= other.from && other.to <= to;
    }
  }

  /** Patterns. */
  public enum Rule {
    /** A speaker and a verb: "X said that". */
    VERB,
    /** A preposition: "according to X". */
    ACCORDING_TO,
    /** A document or image that shows: "documents seen by X show". */
    EVIDENCE,
    /** A quotation with no words around it: the last speaker goes on. */
    GOES_ON,
    /** "X was unable to determine". */
    INABILITY,
    /** The publisher's own voice, hedged. */
    OWN_VOICE
  }

  /** The same with another hand in front. */
  public Attribution through(Range hand) {
    List<Range> all = new ArrayList<>(hands);
    all.addFirst(hand);
    return new Attribution(
        rule, verb, cue, source, List.copyOf(all), content, negated, hedged, past);
  }

  /** The same with other content. */
  public Attribution withContent(Range other) {
    return new Attribution(rule, verb, cue, source, hands, other, negated, hedged, past);
  }
}

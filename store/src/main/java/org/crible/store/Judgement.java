package org.crible.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on whether two are the same party.
 *
 * @param one an entity of a list, or a customer
 * @param other an entity of a list
 * @param verdict what the person says
 * @param judge who said so
 * @param judged when
 * @param why the reason, never blank
 * @param evidence on a customer: what was known of both; null between two entities of the lists
 */
public record Judgement(
    String one,
    String other,
    Verdict verdict,
    String judge,
    Instant judged,
    String why,
    @Nullable Evidence evidence) {

  /** What a person can say. */
  public enum Verdict {
    /** They are the same. */
    POSITIVE,
    /** They are not the same. */
    NEGATIVE,
    /** Nobody knows; it undoes an earlier word. */
    UNSURE
  }

  /**
   * A judgement.
   *
   * @throws IllegalArgumentException if both are the same id, or there is no reason
   */
  public Judgement {
    if (one.equals(other)) {
      throw new IllegalArgumentException("'" + one + "' stands on both sides of a judgement");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException(
          "a judgement on " + one + " and " + other + " needs a reason");
    }
  }

  /** A word on two entities of the lists. */
  public Judgement(
      String one, String other, Verdict verdict, String judge, Instant judged, String why) {
    this(one, other, verdict, judge, judged, why, null);
  }
}

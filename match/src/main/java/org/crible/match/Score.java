package org.crible.match;

import java.util.function.Supplier;
import org.crible.model.Explanation;

/**
 * How likely two entities are the same party.
 *
 * @param value 0 to 1
 * @param reason makes the explanation, whose value is {@code value} and recomputes to it; costs
 *     more than the score, so it is made only when asked for
 */
public record Score(double value, Supplier<Explanation> reason) {

  /** Why the score is what it is. */
  public Explanation explanation() {
    return reason.get();
  }
}

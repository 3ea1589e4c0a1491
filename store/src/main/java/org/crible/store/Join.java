package org.crible.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entity of another list that a rule or a person takes for the same party. Both stay entities of
 * their own; no statement is changed.
 *
 * @param id the other entity
 * @param caption what a person calls it
 * @param datasets its lists
 * @param shared the official references that both carry; empty if only a person joined them
 * @param judgement the newest word of a person on the two; null if nobody said anything
 */
public record Join(
    String id,
    String caption,
    Set<String> datasets,
    List<Shared> shared,
    @Nullable Judgement judgement) {
  public Join {
    shared = List.copyOf(shared);
  }

  /**
   * A reference that two entities carry.
   *
   * @param rule the rule by which it counts as one, for example {@code un_reference}
   * @param value for example {@code QDi.001}
   */
  public record Shared(String rule, String value) {}

  /** Whether the two count as the same: a person's yes or no goes before the rule. */
  public boolean stands() {
    if (judgement == null) {
      return !shared.isEmpty();
    }
    return switch (judgement.verdict()) {
      case POSITIVE -> true;
      case NEGATIVE -> false;
      case UNSURE -> !shared.isEmpty();
    };
  }
}

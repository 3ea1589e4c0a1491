package org.crible.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A person's earlier "not the same" on a customer and an entity, held against what is known now.
 *
 * @param judgement who said so, when and why
 * @param changes what has changed since; empty while the clearance holds
 */
public record Clearance(Judgement judgement, List<String> changes) {
  private static final String UNKNOWN = "it is not known on which facts; judge again";

  public Clearance {
    changes = List.copyOf(changes);
  }

  /** Holds a negative judgement against what is known now. */
  public static Clearance of(Judgement judgement, Evidence now) {
    Evidence then = judgement.evidence();
    return new Clearance(judgement, then == null ? List.of(UNKNOWN) : then.changesTo(now));
  }

  /** Whether the pair stays silent. */
  public boolean holds() {
    return changes.isEmpty();
  }

  /** One sentence for people, without a full stop. */
  public String sentence() {
    LocalDate day = LocalDate.ofInstant(judgement.judged(), ZoneOffset.UTC);
    return "cleared %s by %s: %s%s"
        .formatted(
            day,
            judgement.judge(),
            judgement.why(),
            holds() ? "" : "; re-opened: " + String.join(", ", changes));
  }
}

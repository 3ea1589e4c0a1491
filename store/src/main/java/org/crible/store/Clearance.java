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

  /**
   * Holds a negative judgement against what is known now. Where the judge gave nothing of the
   * customer but an id, which is not its name, only what the lists say is compared.
   */
  public static Clearance of(Judgement judgement, Evidence now) {
    Evidence then = judgement.evidence();
    if (then == null) {
      return new Clearance(judgement, List.of(UNKNOWN));
    }
    boolean idOnly = then.isNameOnly(judgement.one()) && !now.hasName(judgement.one());
    return new Clearance(judgement, idOnly ? then.listedChangesTo(now) : then.changesTo(now));
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

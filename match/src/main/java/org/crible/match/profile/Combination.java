package org.crible.match.profile;

import static org.crible.model.Explanation.Operation.COMPLEMENT;
import static org.crible.model.Explanation.Operation.MAX;
import static org.crible.model.Explanation.Operation.PRODUCT;
import static org.crible.model.Explanation.Operation.RAISE;

import java.util.ArrayList;
import java.util.List;
import org.crible.match.Agreement;
import org.crible.match.craft.CraftAgreement;
import org.crible.model.Explanation;

/**
 * The likeness of names and the other evidence, combined:
 *
 * <pre>alike = max((n + (1 - n) * gate(n) * (1 - Π (1 - raise * agreement))) * Π (1 - lower *
 * contradiction), floor of a common number)</pre>
 *
 * Monotone in the likeness of names and in each agreement; in [0, 1]. {@link Calibration} makes the
 * score of it.
 */
final class Combination {
  private final ProfileWeights weights;
  private final double name;
  private final List<Agreement> agreements;

  Combination(ProfileWeights weights, double name, List<Agreement> agreements) {
    this.weights = weights;
    this.name = name;
    this.agreements = agreements;
  }

  double value() {
    return weights.calibration().of(alike());
  }

  private double alike() {
    double lowered = name + (1 - name) * (gate(name) * (1 - missing()));
    for (Agreement agreement : agreements) {
      if (agreement.value() < 0) {
        lowered *= 1 - lowering(agreement);
      }
    }
    double floor = floor();
    return floor > 0 ? Math.max(lowered, floor) : lowered;
  }

  /** The smallest likeness of names with which this evidence reaches the threshold. */
  double nameFloor(double score) {
    double threshold = weights.calibration().least(score);
    double share = 1 - missing();
    if (floor() >= threshold) {
      return 0;
    }
    if (share == 0) {
      return threshold;
    }
    // Both n and n + (1-n)*share are bounds from above; the gate closes below `from`.
    return Math.max(Math.min(threshold, weights.gate().from()), (threshold - share) / (1 - share));
  }

  /** What agrees beside the names, as the weight of a word that would say as much. */
  double said() {
    double said = 0;
    for (Agreement agreement : agreements) {
      if (agreement.value() > 0) {
        said += weights.pull(agreement.feature()).says() * agreement.value();
      }
    }
    return said;
  }

  private double gate(double likeness) {
    ProfileWeights.Gate gate = weights.gate();
    return Math.min(1, Math.max(0, (likeness - gate.from()) / (gate.full() - gate.from())));
  }

  private double missing() {
    double missing = 1;
    for (Agreement agreement : agreements) {
      if (agreement.value() > 0) {
        missing *= 1 - raising(agreement);
      }
    }
    return missing;
  }

  private double raising(Agreement agreement) {
    return weights.pull(agreement.feature()).raise() * agreement.value();
  }

  private double lowering(Agreement agreement) {
    return weights.pull(agreement.feature()).lower() * -agreement.value();
  }

  private double floor() {
    for (Agreement agreement : agreements) {
      if (agreement.feature().equals("identifier") && agreement.value() > 0) {
        return weights.identifierFloor()
            * agreement.value()
            * (elsewhere() ? weights.otherType() : 1);
      }
    }
    return 0;
  }

  /** Whether the numbers that a ship or aircraft keeps for life say that it is another one. */
  private boolean elsewhere() {
    for (Agreement agreement : agreements) {
      if (agreement.feature().equals(CraftAgreement.FEATURE)) {
        return agreement.value() < 0;
      }
    }
    return false;
  }

  Explanation explanation(Explanation nameExplanation) {
    List<Explanation> missing = new ArrayList<>();
    List<Explanation> factors = new ArrayList<>();
    for (Agreement agreement : agreements) {
      if (agreement.value() > 0) {
        missing.add(open(step(agreement, raising(agreement))));
      }
    }
    Explanation raise =
        Explanation.of(
            "evidence",
            PRODUCT,
            "other evidence that agrees, as far as the names are alike",
            Explanation.given("evidence.gate", gate(name), "how far the names are alike enough"),
            Explanation.of(
                "evidence.agreement",
                COMPLEMENT,
                "share of the doubt that it takes away",
                Explanation.of("evidence.open", PRODUCT, "doubt left", missing)));
    factors.add(
        Explanation.of("raised", RAISE, "names, raised by what agrees", nameExplanation, raise));
    for (Agreement agreement : agreements) {
      if (agreement.value() < 0) {
        factors.add(open(step(agreement, lowering(agreement))));
      }
    }
    Explanation combined = Explanation.of("alike", PRODUCT, "lowered by what contradicts", factors);
    return weights.calibration().explanation(floor() == 0 ? combined : withFloor(combined));
  }

  private Explanation withFloor(Explanation combined) {
    Agreement number =
        agreements.stream().filter(a -> a.feature().equals("identifier")).findFirst().orElseThrow();
    return Explanation.of(
        "alike",
        MAX,
        "the larger counts",
        combined,
        Explanation.given("identifier.floor", floor(), number.detail())
            .restingOn(number.statements()));
  }

  private static Explanation step(Agreement agreement, double value) {
    return Explanation.given(agreement.feature(), value, agreement.detail())
        .restingOn(agreement.statements());
  }

  private static Explanation open(Explanation step) {
    return Explanation.of(step.rule() + ".rest", COMPLEMENT, "what it leaves", step);
  }
}

package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Gap;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Wording;
import org.crible.evidence.origin.Origins;

/**
 * What to find next: what the claims themselves say is not known (rule 5), a second origin where
 * the word hangs on one, grades that are missing. One entry for each thing to do: an origin is
 * graded once, however many claims rest on it.
 */
final class NextSteps {
  private final Map<String, Source> sources;

  NextSteps(Map<String, Source> sources) {
    this.sources = sources;
  }

  List<Gap> of(
      List<Graded.Gap> gaps,
      List<Graded.Unfounded> unfounded,
      List<Contribution> contributions,
      List<Linchpin> linchpins) {
    List<Gap> next = new ArrayList<>();
    for (Graded.Gap gap : gaps) {
      next.add(new Gap("gap", gap.claim().id(), Wording.of("next-gap", gap.claim().id())));
    }
    for (Linchpin linchpin : linchpins) {
      next.add(
          new Gap(
              "second-origin",
              null,
              Wording.of("next-second-origin", title(contributions, linchpin.origin()))));
    }
    next.addAll(grades(unfounded));
    if (contributions.isEmpty() && unfounded.isEmpty()) {
      next.add(new Gap("no-claim", null, Wording.of("next-no-claim")));
    }
    return next;
  }

  private record Missing(String reason, String origin) {}

  /** Missing grades by origin; those that help most claims first. */
  private List<Gap> grades(List<Graded.Unfounded> unfounded) {
    Map<Missing, List<String>> missing = new LinkedHashMap<>();
    for (Graded.Unfounded graded : unfounded) {
      Claim claim = graded.claim();
      boolean ofOrigin = graded.reason().equals("reliability-f");
      String origin =
          ofOrigin || graded.reason().equals("credibility-6") ? Origins.of(claim).orElse("") : "";
      String about = origin.isEmpty() ? claim.id() : origin;
      List<String> claims =
          missing.computeIfAbsent(new Missing(graded.reason(), about), m -> new ArrayList<>());
      if (!claims.contains(claim.id())) {
        claims.add(claim.id());
      }
    }
    List<Gap> next = new ArrayList<>();
    missing.forEach((what, claims) -> next.add(grade(what, claims)));
    next.sort(Comparator.comparingInt((Gap gap) -> -gap.claims().size()));
    return next;
  }

  private Gap grade(Missing what, List<String> claims) {
    String only = claims.size() == 1 ? claims.getFirst() : null;
    Source source = sources.get(what.origin());
    if (source == null) {
      return new Gap(
          "grade", only, Wording.of("next-" + what.reason(), what.origin()), null, claims);
    }
    String title = source.sealed() ? what.origin() : source.name();
    String key = "next-" + what.reason() + "-origin" + (only == null ? "" : "-one");
    return new Gap(
        "grade", only, Wording.of(key, title, claims.size()), what.origin(), List.copyOf(claims));
  }

  private static String title(List<Contribution> contributions, String origin) {
    return contributions.stream()
        .filter(contribution -> contribution.origin().equals(origin))
        .map(Contribution::title)
        .findFirst()
        .orElse(origin);
  }
}

package org.crible.dossier.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.dossier.Exhibit;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing;
import org.crible.evidence.origin.Origins;
import org.jspecify.annotations.Nullable;

/** Numbers the claims: by the order of the documents in the case, then of the words in them. */
final class Exhibits {
  private Exhibits() {}

  static List<Exhibit> of(Case content, Weighing weighing) {
    Map<String, Integer> place = new HashMap<>();
    for (CaseDocument document : content.documents()) {
      place.putIfAbsent(document.file(), place.size());
    }
    List<Claim> claims = new ArrayList<>(content.claims());
    claims.sort(
        Comparator.comparingInt((Claim claim) -> place(place, claim))
            .thenComparingInt(Claim::start)
            .thenComparingInt(Claim::end)
            .thenComparing(Claim::id));
    List<Exhibit> exhibits = new ArrayList<>();
    for (Claim claim : claims) {
      CaseDocument document = content.documents().get(place(place, claim));
      exhibits.add(
          new Exhibit(
              exhibits.size() + 1,
              claim,
              document,
              name(content, document.publisher()),
              name(content, Origins.of(claim).orElse(null)),
              reliability(content, Origins.of(claim).orElse(null)),
              uses(claim.id(), weighing),
              elements(claim.id(), weighing)));
    }
    return List.copyOf(exhibits);
  }

  private static int place(Map<String, Integer> place, Claim claim) {
    Integer index = place.get(claim.document());
    if (index == null) {
      throw new IllegalArgumentException(
          "claim " + claim.id() + " stands in no document of the case: " + claim.document());
    }
    return index;
  }

  static @Nullable String name(Case content, @Nullable String source) {
    Source known = source == null ? null : content.sources().get(source);
    return known == null ? source : known.name();
  }

  private static Reliability reliability(Case content, @Nullable String source) {
    Source known = source == null ? null : content.sources().get(source);
    return known == null ? Reliability.F : known.reliability();
  }

  private static List<Exhibit.Use> uses(String claim, Weighing weighing) {
    List<Exhibit.Use> uses = new ArrayList<>();
    for (Weighing.Assessment question : weighing.questions()) {
      for (Weighing.Contribution group : question.contributions()) {
        if (group.claims().contains(claim)) {
          uses.add(new Exhibit.Use(question.id(), group.origin(), step(group, claim), null));
        }
      }
      for (Weighing.Unassessed unassessed : question.unassessed()) {
        if (unassessed.claim().equals(claim)) {
          uses.add(new Exhibit.Use(question.id(), null, null, unassessed.reason()));
        }
      }
    }
    return List.copyOf(uses);
  }

  private static Weighing.@Nullable Step step(Weighing.Contribution group, String claim) {
    return group.steps().stream().filter(s -> s.claim().equals(claim)).findFirst().orElse(null);
  }

  private static List<Exhibit.ElementUse> elements(String claim, Weighing weighing) {
    List<Exhibit.ElementUse> uses = new ArrayList<>();
    for (Weighing.Sufficiency measure : weighing.measures()) {
      for (Weighing.Element element : measure.elements()) {
        if (element.exhibits().contains(claim)) {
          uses.add(new Exhibit.ElementUse(measure.id(), element.id()));
        }
      }
    }
    return List.copyOf(uses);
  }
}

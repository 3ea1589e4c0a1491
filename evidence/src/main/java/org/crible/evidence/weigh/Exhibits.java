package org.crible.evidence.weigh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crible.evidence.Bearing;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.Measure;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.SpeakerKind;
import org.crible.evidence.Strength;
import org.crible.evidence.origin.Grouping;
import org.crible.evidence.origin.Origins;
import org.crible.evidence.sufficiency.Exhibit;
import org.crible.evidence.sufficiency.Offered;

/**
 * Lays a case's claims beside the elements of a measure: those that a person offered; else, for an
 * element with cue words, the claims on questions whose text holds one, marked as suggested.
 */
final class Exhibits {
  private final Case kase;
  private final List<Claim> claims;
  private final Grouping grouping;
  private final Grading grading;
  private final ClaimWeight weights;
  private final double threshold;

  Exhibits(WeighingProfile profile, Case kase, List<Claim> claims, Grouping grouping) {
    this.kase = kase;
    this.claims = claims;
    this.grouping = grouping;
    this.grading = new Grading(profile, kase.sources());
    this.weights = new ClaimWeight(profile);
    this.threshold = profile.confidence().rhoAtLeast();
  }

  Offered offered(Measure measure, Measure.Element element) {
    ElementOffer offer = kase.offers().getOrDefault(measure.id(), Map.of()).get(element.id());
    if (offer != null) {
      List<Exhibit> exhibits = new ArrayList<>();
      for (Claim claim : claims) {
        if (offer.claims().contains(claim.id())) {
          exhibits.add(exhibit(claim, Direction.SUPPORTS));
        }
        if (offer.against().contains(claim.id())) {
          exhibits.add(exhibit(claim, Direction.OPPOSES));
        }
      }
      exhibits.addAll(onQuestions(offer.questions()));
      return new Offered(sorted(exhibits), false, offer.judgement());
    }
    List<String> drawn =
        kase.questions().stream()
            .filter(question -> cued(question, element.cues()))
            .map(Question::id)
            .toList();
    return new Offered(sorted(onQuestions(drawn)), true, null);
  }

  private List<Exhibit> onQuestions(List<String> questions) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Claim claim : claims) {
      for (Bearing bearing : claim.about()) {
        boolean counts = grading.grade(claim, bearing) instanceof Graded.Counted;
        if (questions.contains(bearing.question()) && counts) {
          exhibits.add(exhibit(claim, bearing.direction()));
        }
      }
    }
    return exhibits;
  }

  private Exhibit exhibit(Claim claim, Direction direction) {
    Bearing bearing = new Bearing("", direction, Strength.CLEAR);
    boolean solid =
        grading.grade(claim, bearing) instanceof Graded.Counted counted
            && counted.cap() == null
            && weights.step(counted, 0).rho() >= threshold;
    Source origin = Origins.of(claim).map(kase.sources()::get).orElse(null);
    boolean record =
        claim.hops() == 0
            && ((origin != null && "record".equals(origin.evidenceClass()))
                || claim.speaker().kind() == SpeakerKind.DOCUMENT);
    String group = grouping.merged().getOrDefault(claim.id(), claim.id());
    return new Exhibit(claim, direction == Direction.SUPPORTS, group, solid, record);
  }

  private static boolean cued(Question question, Map<String, List<String>> cues) {
    return question.text().entrySet().stream()
        .anyMatch(
            text -> {
              String words = text.getValue().toLowerCase(Locale.ROOT);
              return cues.getOrDefault(text.getKey(), List.of()).stream().anyMatch(words::contains);
            });
  }

  private static List<Exhibit> sorted(List<Exhibit> exhibits) {
    return exhibits.stream()
        .distinct()
        .sorted(Comparator.comparing((Exhibit exhibit) -> exhibit.claim().id()))
        .toList();
  }
}

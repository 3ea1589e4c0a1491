package org.crible.evidence.sufficiency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crible.evidence.ElementKind;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Measure;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Weighing;
import org.crible.evidence.Wording;

/**
 * What exhibits do for one element. A record needs one authentic document; a fact needs as many
 * independent origins as the profile asks; a judgement and a step of procedure need a person's
 * signature. Exhibits count that a person accepted, that can be disclosed, and whose grades
 * suffice.
 */
final class ElementRule {
  private ElementRule() {}

  static Weighing.Element judge(Measure.Element element, Offered offered, LocalDate day) {
    List<String> ids = ids(offered, exhibit -> true);
    int origins = origins(element, offered, Exhibit::reliable);
    Verdict verdict = verdict(element, offered, origins, day);
    return new Weighing.Element(
        element.id(),
        element.label(),
        element.text(),
        element.kind(),
        verdict.status(),
        ids,
        ids(offered, exhibit -> !exhibit.supports()),
        offered.suggested() ? ids : List.of(),
        origins,
        verdict.why());
  }

  private static List<String> ids(Offered offered, Predicate<Exhibit> which) {
    return offered.exhibits().stream()
        .filter(which)
        .map(exhibit -> exhibit.claim().id())
        .distinct()
        .toList();
  }

  private record Verdict(ElementStatus status, Map<String, String> why) {
    static Verdict of(ElementStatus status, String key, Object... values) {
      return new Verdict(status, Wording.of(key, values));
    }
  }

  private static Verdict verdict(
      Measure.Element element, Offered offered, int origins, LocalDate day) {
    ElementOffer.Judgement signed = offered.judgement();
    if (signed != null && signed.on().isAfter(day)) {
      return Verdict.of(ElementStatus.NOT_ASSESSED, "signed-later", signed.by(), signed.on());
    }
    if (signed != null) {
      return Verdict.of(signed.status(), "signed", signed.by(), signed.on(), signed.why());
    }
    return switch (element.kind()) {
      case ASSESSMENT -> Verdict.of(ElementStatus.NOT_ASSESSED, "unsigned-assessment");
      case PROCEDURE -> Verdict.of(ElementStatus.NOT_ASSESSED, "unsigned-procedure");
      case RECORD, FACT -> byExhibits(element, offered, origins);
    };
  }

  private static Verdict byExhibits(Measure.Element element, Offered offered, int origins) {
    List<Exhibit> supporting = offered.exhibits().stream().filter(Exhibit::supports).toList();
    boolean contradicted = offered.exhibits().stream().anyMatch(e -> !e.supports() && e.solid());
    int asked = Math.max(1, element.minOrigins());
    String unit = element.kind() == ElementKind.RECORD ? "record" : "fact";
    if (offered.exhibits().isEmpty()) {
      return Verdict.of(ElementStatus.NOT_MET, "no-exhibit");
    }
    if (contradicted) {
      return Verdict.of(ElementStatus.CONTRADICTED, "contradicted", against(offered));
    }
    if (supporting.isEmpty()) {
      return Verdict.of(ElementStatus.NOT_MET, "no-support");
    }
    if (offered.suggested()) {
      return Verdict.of(ElementStatus.PARTLY, "suggested", supporting.size(), origins, asked);
    }
    if (origins >= asked) {
      return Verdict.of(ElementStatus.MET, "met-" + unit, origins, asked);
    }
    int reviewedOrNot = origins(element, offered, Exhibit::solid);
    boolean unread = supporting.stream().anyMatch(e -> e.claim().status() == ReviewStatus.PROPOSED);
    if (reviewedOrNot >= asked && unread) {
      return Verdict.of(ElementStatus.PARTLY, "unreviewed", reviewedOrNot, asked);
    }
    if (reviewedOrNot >= asked) {
      return Verdict.of(ElementStatus.PARTLY, "not-disclosable", reviewedOrNot, asked);
    }
    return Verdict.of(ElementStatus.PARTLY, "too-few-" + unit, reviewedOrNot, asked);
  }

  /** Independent origins of supporting exhibits; of records only, where a record is asked. */
  private static int origins(
      Measure.Element element, Offered offered, Predicate<Exhibit> counting) {
    TreeSet<String> groups = new TreeSet<>();
    offered.exhibits().stream()
        .filter(Exhibit::supports)
        .filter(exhibit -> element.kind() != ElementKind.RECORD || exhibit.record())
        .filter(counting)
        .forEach(exhibit -> groups.add(exhibit.group()));
    return groups.size();
  }

  private static String against(Offered offered) {
    return String.join(", ", ids(offered, exhibit -> !exhibit.supports() && exhibit.solid()));
  }
}

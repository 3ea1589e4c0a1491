package org.crible.evidence.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Measure;
import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Remark;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;
import org.crible.evidence.measure.Measures;
import org.crible.evidence.origin.Grouping;
import org.crible.evidence.origin.OriginGroups;
import org.crible.evidence.origin.Origins;
import org.crible.evidence.sufficiency.Basis;
import org.crible.evidence.sufficiency.Checklist;
import org.crible.evidence.sufficiency.Reach;

/**
 * Weighs a case: groups its claims by origin, assesses each question, and lays the exhibits beside
 * the elements of each measure. Same case, same options: same result.
 */
public final class Weigher {
  private final WeighingProfile profile;

  private Weigher(WeighingProfile profile) {
    this.profile = profile;
  }

  /**
   * Weighs with the profile that ships with the product.
   *
   * @param kase the case
   * @param texts the documents' texts by path, for overlap of wording; may lack some or all
   * @param options the day, and whether claims that nobody accepted count
   */
  public static Weighing weigh(Case kase, Map<String, String> texts, WeighOptions options) {
    return with(WeighingProfile.standard()).weighing(kase, texts, options);
  }

  /** A weigher with another profile. */
  public static Weigher with(WeighingProfile profile) {
    return new Weigher(profile);
  }

  /** Weighs a case; see {@link #weigh}. */
  public Weighing weighing(Case kase, Map<String, String> texts, WeighOptions options) {
    LocalDate asked = options.asOf() == null ? kase.asOf() : options.asOf();
    LocalDate day = asked == null ? options.today() : asked;
    Knowledge knowledge = new Knowledge(kase, day, asked != null, options.reviewedOnly());
    List<Claim> claims =
        knowledge.claims(kase).stream().sorted(Comparator.comparing(Claim::id)).toList();
    Map<String, String> known = new LinkedHashMap<>(texts);
    Set<String> inUse = new TreeSet<>(claims.stream().map(Claim::document).toList());
    known.keySet().retainAll(inUse);
    Grouping untitled = OriginGroups.of(kase, claims, known, profile.origins());
    Priors rule = new Priors(profile, kase, claims, untitled);
    Map<Question, Prior> priors = new LinkedHashMap<>();
    kase.questions().forEach(question -> priors.put(question, rule.of(question)));
    Map<Question, List<Graded>> graded = grade(kase, claims, priors);
    Grouping grouping = new GroupTitles(profile, kase.sources()).title(untitled, graded.values());
    Set<String> answered = new TreeSet<>();
    graded.forEach(
        (question, bearing) -> {
          if (bearing.stream().anyMatch(Graded.Counted.class::isInstance)) {
            answered.add(question.id());
          }
        });
    QuestionWeigher weigher = new QuestionWeigher(profile, grouping, kase);
    List<Assessment> assessments = new ArrayList<>();
    priors.forEach(
        (question, prior) ->
            assessments.add(
                weigher.weigh(
                    question, prior, graded.getOrDefault(question, List.of()), answered)));

    List<Remark> remarks = new ArrayList<>(knowledge.remarks());
    priors.forEach((question, prior) -> remark(question, prior, remarks));
    Exhibits exhibits = new Exhibits(profile, kase, claims, grouping);
    Basis basis = basis(kase, claims);
    List<Sufficiency> measures = new ArrayList<>();
    for (String id : kase.measures()) {
      Measures.find(id)
          .ifPresentOrElse(
              measure -> {
                Reach reach = Reach.of(measure, kase.subjects());
                remark(measure, reach, remarks);
                measures.add(
                    Checklist.of(measure, day, basis, reach, e -> exhibits.offered(measure, e)));
              },
              () ->
                  remarks.add(
                      new Remark("unknown-measure", id, Wording.of("unknown-measure", id))));
    }
    return new Weighing(day, profile.name(), assessments, measures, grouping.groups(), remarks);
  }

  private static void remark(Question question, Prior prior, List<Remark> remarks) {
    String key = prior.remark();
    if (key != null) {
      String exhibit = String.valueOf(question.priorExhibit());
      remarks.add(new Remark(key, question.id(), Wording.of(key, question.id(), exhibit)));
    }
  }

  private static void remark(Measure measure, Reach reach, List<Remark> remarks) {
    switch (reach) {
      case FITS -> {}
      case FITS_NONE -> remarks.add(reach("reach-fits-none", measure));
      case UNKNOWN -> remarks.add(reach("reach-unknown", measure));
    }
  }

  private static Remark reach(String key, Measure measure) {
    return new Remark(key, measure.id(), Wording.of(key, measure.title()));
  }

  private static Basis basis(Case kase, List<Claim> claims) {
    boolean graded =
        claims.stream()
            .flatMap(claim -> Origins.of(claim).stream())
            .map(kase.sources()::get)
            .anyMatch(source -> source != null && source.reliability() != Reliability.F);
    return new Basis(
        graded, claims.stream().anyMatch(claim -> claim.status() == ReviewStatus.ACCEPTED));
  }

  private Map<Question, List<Graded>> grade(
      Case kase, List<Claim> claims, Map<Question, Prior> priors) {
    Grading grading = new Grading(profile, kase.sources());
    Map<Question, List<Graded>> graded = new LinkedHashMap<>();
    priors.forEach(
        (question, prior) -> {
          List<Graded> bearing = new ArrayList<>();
          for (Claim claim : claims) {
            if (!prior.spends(claim)) {
              claim.about().stream()
                  .filter(about -> about.question().equals(question.id()))
                  .forEach(about -> bearing.add(grading.grade(claim, about)));
            }
          }
          graded.put(question, bearing);
        });
    return graded;
  }
}

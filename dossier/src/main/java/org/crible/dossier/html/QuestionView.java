package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crible.dossier.picture.IntervalStrip;
import org.crible.dossier.picture.Waterfall;
import org.crible.evidence.Confidence;
import org.crible.evidence.Question;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Gap;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Weighing.Step;
import org.crible.evidence.Weighing.Unassessed;

/** One question and its answer, in words. */
public final class QuestionView {
  private final Page page;
  private final Assessment assessment;
  private final Words words;

  QuestionView(Page page, Assessment assessment) {
    this.page = page;
    this.assessment = assessment;
    this.words = page.words();
  }

  public Assessment assessment() {
    return assessment;
  }

  public String text() {
    return page.heading(assessment.text());
  }

  /** ISO 639-1 code of the language that the text stands in. */
  public String textLanguage() {
    return words.languageOf(assessment.text());
  }

  /**
   * What the likelihood would be if every missing grade were C; empty where none is missing, and in
   * the disclosable version. No part of the answer.
   */
  public String whatIfSentence() {
    Likelihood whatIf = assessment.whatIfAllC();
    if (!page.figures()
        || whatIf == null
        || whatIf.point() == null
        || whatIf.low() == null
        || whatIf.high() == null) {
      return "";
    }
    return words.text(
        "answer.what-if",
        word(whatIf),
        words.percent(whatIf.point()),
        words.percent(whatIf.low()),
        words.percent(whatIf.high()));
  }

  /** Place among the questions, from 1. */
  public int number() {
    return page.questionNumber(assessment.id());
  }

  /** What is the case if the answer is no; empty if the case does not say. */
  public String alternative() {
    return page.dossier().content().questions().stream()
        .filter(question -> question.id().equals(assessment.id()))
        .map(Question::alternative)
        .map(words::shown)
        .findFirst()
        .orElse("");
  }

  /** The likelihood word of the language. */
  public String word() {
    return word(assessment.likelihood());
  }

  private String word(Likelihood likelihood) {
    return likelihood.words().getOrDefault(words.text("scale.vocabulary"), likelihood.word());
  }

  /** Whether anything contributes. */
  public boolean isAssessed() {
    return assessment.likelihood().point() != null;
  }

  /** Whether a word could be given. */
  public boolean isResolved() {
    return isAssessed() && !assessment.likelihood().word().equals("unresolved");
  }

  public IntervalStrip strip() {
    return IntervalStrip.of(assessment.likelihood(), page.scale());
  }

  public Waterfall waterfall() {
    return Waterfall.of(assessment);
  }

  /** The sentence that states the likelihood and its range, and nothing else. */
  public String likelihoodSentence() {
    IntervalStrip.Mark mark = strip().mark();
    if (mark == null) {
      return words.text("answer.not-assessed");
    }
    String low = strip().band(mark.low()).word();
    String high = strip().band(mark.high()).word();
    if (!isResolved()) {
      return words.text("answer.unresolved", low, high);
    }
    return low.equals(high)
        ? words.text("answer.likely.firm", word())
        : words.text("answer.likely", word(), low, high);
  }

  /** Ids of the claims that the what-if tries. */
  public List<String> tried() {
    return assessment.unassessed().stream()
        .filter(claim -> claim.whatIf() != null)
        .map(Unassessed::claim)
        .toList();
  }

  /** The sentence that states the confidence, apart from the likelihood. */
  public String confidenceSentence() {
    if (!isAssessed()) {
      return words.text("answer.confidence.none");
    }
    Map<String, String> why = reasons();
    int origins = Integer.parseInt(why.getOrDefault("origins", "-1"));
    String sentence = words.text("answer.confidence." + Page.key(assessment.confidence()));
    if (origins < 0) {
      return sentence;
    }
    return sentence
        + " "
        + words.text("answer.confidence.origins", origins)
        + ("false".equals(why.get("side-stands"))
            ? " " + words.text("answer.confidence.turns")
            : "");
  }

  private Map<String, String> reasons() {
    Map<String, String> reasons = new java.util.LinkedHashMap<>();
    for (String reason : assessment.confidenceWhy()) {
      int equals = reason.indexOf('=');
      if (equals > 0) {
        reasons.put(reason.substring(0, equals), reason.substring(equals + 1));
      }
    }
    return reasons;
  }

  /** The findings behind the confidence, one sentence each. */
  public List<String> confidenceReasons() {
    List<String> sentences = new ArrayList<>();
    reasons()
        .forEach(
            (key, value) -> {
              String specific = "confidence." + key + "." + value;
              if (words.has(specific)) {
                sentences.add(words.text(specific));
              } else if (words.has("confidence." + key)
                  && (page.figures() || !value.contains("."))) {
                sentences.add(words.text("confidence." + key, figure(value)));
              }
            });
    return sentences;
  }

  /** A count as it is; a share in per cent. */
  private Object figure(String value) {
    return value.contains(".")
        ? words.percent(Double.parseDouble(value))
        : (Object) Integer.valueOf(value);
  }

  public boolean isConfidenceLow() {
    return assessment.confidence() == Confidence.LOW;
  }

  /** The origins that speak for yes, heaviest first. */
  public List<Contribution> supporting() {
    return assessment.contributions().stream().filter(group -> group.log10Lr() > 0).toList();
  }

  /** The origins that speak for no, heaviest first. */
  public List<Contribution> opposing() {
    return assessment.contributions().stream().filter(group -> group.log10Lr() < 0).toList();
  }

  /** The claims that carry a group's weight to its side; all of them where no step says which. */
  public List<String> carrying(Contribution group) {
    List<String> counted =
        group.steps().stream()
            .filter(Step::counted)
            .filter(step -> step.weight() * group.log10Lr() >= 0)
            .map(Step::claim)
            .distinct()
            .toList();
    return counted.isEmpty() ? group.claims() : counted;
  }

  /** The claims of the group that a linchpin names. */
  public List<String> claims(Linchpin linchpin) {
    return assessment.contributions().stream()
        .filter(group -> group.origin().equals(linchpin.origin()))
        .findFirst()
        .map(this::carrying)
        .orElse(List.of());
  }

  /** The title of the group that a linchpin names. */
  public String title(Linchpin linchpin) {
    return assessment.contributions().stream()
        .filter(group -> group.origin().equals(linchpin.origin()))
        .map(group -> page.name(group.title()))
        .findFirst()
        .orElse(linchpin.origin());
  }

  /** The word that would stand without the linchpin, in the language's own scale. */
  public String without(Linchpin linchpin) {
    String key = "word." + linchpin.word().replace(' ', '-');
    Double point = linchpin.without();
    if (words.has(key)) {
      return words.text(key);
    }
    return point == null ? linchpin.word() : strip().band(point * 100).word();
  }

  /** What to find next; claims called by the number of their exhibit. */
  public String text(Gap gap) {
    String text = words.shown(gap.text());
    if (gap.claim() == null) {
      return text;
    }
    String number = Integer.toString(page.exhibit(gap.claim()).number());
    String called = words.text("next.claim", gap.claim());
    String exhibit = words.text("next.exhibit", number);
    return text.replace(called, exhibit);
  }
}

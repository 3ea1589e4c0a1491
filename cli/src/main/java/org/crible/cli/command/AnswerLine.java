package org.crible.cli.command;

import java.util.Locale;
import java.util.Map;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Sufficiency;

/** An answer in one line. Likelihood and confidence stand apart: they are different things. */
final class AnswerLine {
  private AnswerLine() {}

  static String of(Assessment question) {
    return Words.in(question.text())
        + " "
        + likelihood(question.likelihood())
        + ". Confidence: "
        + question.confidence().name().toLowerCase(Locale.ROOT)
        + ".";
  }

  static String likelihood(Likelihood likelihood) {
    if (likelihood.point() == null || likelihood.low() == null || likelihood.high() == null) {
      return likelihood.word();
    }
    return "%s (%s to %s)"
        .formatted(
            likelihood.word(),
            Figures.percent(likelihood.low()),
            Figures.percent(likelihood.high()));
  }

  static String of(Sufficiency measure) {
    return Words.in(measure.title())
        + ": the evidence is "
        + (measure.sufficient() ? "sufficient" : "not sufficient")
        + ".";
  }

  /** Texts by language: the English one, else whichever there is. */
  static final class Words {
    private Words() {}

    static String in(Map<String, String> texts) {
      String english = texts.get("en");
      return english != null ? english : texts.values().stream().findFirst().orElse("");
    }
  }
}

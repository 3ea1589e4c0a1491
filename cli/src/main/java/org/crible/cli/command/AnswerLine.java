package org.crible.cli.command;

import java.util.Locale;
import java.util.Map;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;

/** An answer in one line. Likelihood and confidence stand apart: they are different things. */
final class AnswerLine {
  private AnswerLine() {}

  static String of(Assessment question) {
    return Words.heading(question.text())
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

  /** A number of things: 1 origin, 2 origins. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Texts by language: the English one, else whichever there is. */
  static final class Words {
    private Words() {}

    /** A question, whatever form it has in the case. */
    static String heading(Map<String, String> question) {
      return Wording.heading(question, "en");
    }

    static String in(Map<String, String> texts) {
      String english = texts.get("en");
      return english != null ? english : texts.values().stream().findFirst().orElse("");
    }
  }
}

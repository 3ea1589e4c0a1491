package org.crible.cli.command;

import java.util.Locale;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;

/** An answer in one line. Likelihood and confidence stand apart: they are different things. */
final class AnswerLine {
  /** What the command line speaks. */
  static final String LANGUAGE = "en";

  private AnswerLine() {}

  static String of(Assessment question) {
    return Wording.heading(question.text(), LANGUAGE)
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
    return Wording.in(measure.title(), LANGUAGE)
        + ": the evidence is "
        + (measure.sufficient() ? "sufficient" : "not sufficient")
        + ".";
  }

  /** A number of things: 1 origin, 2 origins. */
  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}

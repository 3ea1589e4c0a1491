package org.crible.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.evidence.Weighing;
import org.crible.evidence.Weighing.Assessment;
import org.crible.evidence.Weighing.Contribution;
import org.crible.evidence.Weighing.Likelihood;
import org.crible.evidence.Weighing.Linchpin;
import org.crible.evidence.Weighing.Unassessed;
import org.crible.evidence.Wording;

/** The weighed answer to a case, for people. */
final class WeighingView {
  private static final String WHAT_IF =
      ": if every missing grade were C (origins) or 3 (claims). No part of the answer; it would"
          + " count ";
  private static final Map<String, String> VOCABULARIES = vocabularies();
  private final Desk desk;

  WeighingView(Desk desk) {
    this.desk = desk;
  }

  private static Map<String, String> vocabularies() {
    Map<String, String> vocabularies = new LinkedHashMap<>();
    vocabularies.put("phia", "PHIA: ");
    vocabularies.put("fr", "French: ");
    return vocabularies;
  }

  void print(Weighing weighing) {
    line(
        "",
        "As known on "
            + weighing.asOf()
            + "; figures are conventions of profile "
            + weighing.profile()
            + ", not measured frequencies.");
    weighing.questions().forEach(this::question);
    weighing.measures().forEach(new MeasureView(desk)::print);
    new OriginsView(desk).print(weighing.groups());
    if (!weighing.remarks().isEmpty()) {
      desk.out().println();
      weighing
          .remarks()
          .forEach(remark -> line("Note: ", Wording.in(remark.text(), AnswerLine.LANGUAGE)));
    }
  }

  private void question(Assessment question) {
    desk.out().println();
    desk.out()
        .println(
            desk.terminal()
                .bold(
                    question.id() + "  " + Wording.heading(question.text(), AnswerLine.LANGUAGE)));
    line("  likelihood  ", AnswerLine.likelihood(question.likelihood()));
    String others = otherWords(question.likelihood());
    if (!others.isEmpty()) {
      line("              ", others);
    }
    if (question.whatIfAllC() != null) {
      String count = AnswerLine.count(tried(question), "claim");
      line("  what if     ", AnswerLine.likelihood(question.whatIfAllC()) + WHAT_IF + count + ".");
    }
    line("  confidence  ", question.confidence().name().toLowerCase(Locale.ROOT));
    line(
        "  weight      ",
        String.format(
            Locale.ROOT,
            "%+.3f bans from %s",
            question.weight(),
            AnswerLine.count(question.origins(), "origin")));
    contributions(question.contributions());
    question.linchpins().forEach(linchpin -> line("  hangs on    ", linchpin(question, linchpin)));
    question.unassessed().forEach(claim -> line("  no basis    ", unassessed(claim)));
    question
        .next()
        .forEach(gap -> line("  to find     ", Wording.in(gap.text(), AnswerLine.LANGUAGE)));
    if (!question.unreviewed().isEmpty()) {
      line("  unreviewed  ", String.join(", ", question.unreviewed()));
    }
  }

  /** The word in the vocabularies beside the first; nothing where there is no word. */
  private static String otherWords(Likelihood likelihood) {
    return VOCABULARIES.entrySet().stream()
        .filter(vocabulary -> likelihood.words().containsKey(vocabulary.getKey()))
        .map(vocabulary -> vocabulary.getValue() + likelihood.words().get(vocabulary.getKey()))
        .collect(Collectors.joining("; "));
  }

  private void contributions(List<Contribution> contributions) {
    if (contributions.isEmpty()) {
      return;
    }
    Table table = new Table("  origin", ">bans", "claims");
    contributions.forEach(
        c ->
            table.row(
                "  " + c.title(),
                String.format(Locale.ROOT, "%+.3f", c.log10Lr()),
                String.join(", ", c.claims())));
    table.print(desk.out(), desk.terminal());
  }

  private static String linchpin(Assessment question, Linchpin linchpin) {
    String title =
        question.contributions().stream()
            .filter(group -> group.origin().equals(linchpin.origin()))
            .map(Contribution::title)
            .findFirst()
            .orElse(linchpin.origin());
    return title + "; without it: " + linchpin.word();
  }

  private static int tried(Assessment question) {
    return (int) question.unassessed().stream().filter(claim -> claim.whatIf() != null).count();
  }

  private static String unassessed(Unassessed claim) {
    String missing =
        switch (claim.reason()) {
          case "reliability-f" -> "its origin has no grade";
          case "credibility-6" -> "it has no grade of its own";
          case "origin-unnamed" -> "its origin cannot be named";
          case "strength-missing" -> "nobody said how far it separates the answers";
          case "hypothetical" -> "it stands under a condition";
          default -> claim.reason().replace('-', ' ');
        };
    Likelihood whatIf = claim.whatIf();
    return claim.claim()
        + ": "
        + missing
        + (whatIf == null || whatIf.point() == null
            ? ""
            : "; if graded C: " + whatIf.word() + ", " + Figures.percent(whatIf.point()));
  }

  private void line(String start, String text) {
    desk.out().println(start + Prose.wrap(text, desk.terminal().width(), start.length()));
  }
}

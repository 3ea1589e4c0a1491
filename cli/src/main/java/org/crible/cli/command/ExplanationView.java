package org.crible.cli.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.engine.Hit;
import org.crible.engine.PartyForm;
import org.crible.model.Entity;
import org.crible.model.Explanation;
import org.crible.model.Property;
import org.crible.model.Statement;

/**
 * Why a score is what it is, for a reviewer: first the statements that decided, then the steps that
 * changed something. The whole tree, which can be recomputed, stands in {@code --json}.
 */
final class ExplanationView {
  private static final int STEP = 2;
  private static final int WIDEST = Integer.MAX_VALUE;
  private static final int WHOLE_FROM = 10;
  private final Desk desk;

  ExplanationView(Desk desk) {
    this.desk = desk;
  }

  void print(Hit hit) {
    Explanation whole = hit.score().explanation();
    desk.out().println();
    desk.out()
        .println(
            desk.terminal()
                .bold(Prose.wrap(hit.entity().id() + "  " + hit.entity().caption(), WIDEST, 0)));
    listed(whole, new LinkedHashSet<>()).forEach(statement -> matched(hit.entity(), statement));
    step(whole, STEP, Set.of());
  }

  /** What the lists state and the score rests on. */
  private static Set<Statement> listed(Explanation step, Set<Statement> found) {
    step.statements().stream()
        .filter(statement -> !statement.dataset().equals(PartyForm.DATASET))
        .forEach(found::add);
    step.children().forEach(child -> listed(child, found));
    return found;
  }

  private void matched(Entity entity, Statement statement) {
    String label =
        entity
            .schema()
            .property(statement.property())
            .map(Property::label)
            .orElse(statement.property())
            .toLowerCase(Locale.ROOT);
    String field = statement.field() == null ? "" : ", " + statement.field();
    String start = "  matched  ";
    desk.out()
        .println(
            start
                + Prose.wrap(
                    label + " \"" + statement.value() + "\" (" + statement.dataset() + field + ")",
                    desk.terminal().width(),
                    start.length()));
  }

  /**
   * @param known numbers that stand further up already
   */
  private void step(Explanation step, int indent, Set<Explanation> known) {
    List<Explanation> telling = telling(step, known);
    if (telling.size() == 1 && telling.getFirst().value() == step.value() && passes(step)) {
      Explanation only = telling.getFirst();
      if (!only.children().isEmpty() || step.operation() == Explanation.Operation.MAX) {
        step(only, indent, known);
        return;
      }
      telling = List.of(); // such as the weight of a word that is the same on both sides
    }
    String start = " ".repeat(indent) + "%-6s".formatted(figure(step.value()));
    desk.out().println(start + Prose.wrap(step.detail(), desk.terminal().width(), start.length()));
    Set<Explanation> shown = new HashSet<>(known);
    telling.stream().filter(child -> child.children().isEmpty()).forEach(shown::add);
    telling.forEach(child -> step(child, indent + STEP, shown));
  }

  /** Whether a step only hands on the number of the one below it. */
  private static boolean passes(Explanation step) {
    return switch (step.operation()) {
      case SUM, PRODUCT, MAX, MIN, RAISE -> true;
      case GIVEN, DIFFERENCE, RATIO, WEIGHTED_MEAN, CLAMP, COMPLEMENT -> false;
    };
  }

  /** The steps below that change the result, without numbers that were shown before. */
  private static List<Explanation> telling(Explanation step, Set<Explanation> known) {
    List<Explanation> telling = new ArrayList<>();
    for (int i = 0; i < step.children().size(); i++) {
      Explanation child = step.children().get(i);
      if (!known.contains(child) && changes(step.operation(), child.value(), i)) {
        telling.add(child);
      }
    }
    return telling;
  }

  private static boolean changes(Explanation.Operation operation, double value, int place) {
    return switch (operation) {
      case SUM, MAX -> value != 0;
      case PRODUCT -> value != 1;
      case RAISE -> place == 0 || value != 0;
      case GIVEN, MIN, DIFFERENCE, RATIO, WEIGHTED_MEAN, CLAMP, COMPLEMENT -> true;
    };
  }

  /** Shares to two places, not rounded up; weights as whole numbers. */
  private static String figure(double value) {
    return Math.abs(value) >= WHOLE_FROM
        ? Figures.count(Math.round(value))
        : BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).toPlainString();
  }
}

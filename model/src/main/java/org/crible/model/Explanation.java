package org.crible.model;

import java.util.List;

/**
 * Why a number is what it is: one step of a calculation with the steps below it. Two readers: a
 * reviewer reads {@link #detail} from the top down; a program calls {@link #recompute} and must get
 * {@link #value} to the last bit.
 *
 * @param rule short stable name of the rule, for example {@code name.alignment}
 * @param operation how the value follows from the values of the children
 * @param value the result; what it means, and its range, is said by the rule
 * @param detail one sentence for a person
 * @param statements what it rests on, as the lists state it
 * @param children the steps that it follows from, in the order that the operation takes them
 */
public record Explanation(
    String rule,
    Operation operation,
    double value,
    String detail,
    List<Statement> statements,
    List<Explanation> children) {

  /**
   * @throws IllegalArgumentException if the operation cannot take that number of children or the
   *     value is not a finite number
   */
  public Explanation {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("the value of " + rule + " is not finite: " + value);
    }
    operation.check(rule, children.size());
    statements = List.copyOf(statements);
    children = List.copyOf(children);
  }

  /** A number that is measured or set, not calculated. */
  public static Explanation given(
      String rule, double value, String detail, Statement... statements) {
    return new Explanation(rule, Operation.GIVEN, value, detail, List.of(statements), List.of());
  }

  /** A step whose value follows from its children. */
  public static Explanation of(
      String rule, Operation operation, String detail, List<Explanation> children) {
    operation.check(rule, children.size());
    double value = operation.apply(children.stream().mapToDouble(Explanation::value).toArray());
    return new Explanation(rule, operation, value, detail, List.of(), children);
  }

  /** A step whose value follows from its children. */
  public static Explanation of(
      String rule, Operation operation, String detail, Explanation... children) {
    return of(rule, operation, detail, List.of(children));
  }

  /** The same step, resting also on these statements. */
  public Explanation restingOn(List<Statement> more) {
    List<Statement> all =
        java.util.stream.Stream.concat(statements.stream(), more.stream()).distinct().toList();
    return new Explanation(rule, operation, value, detail, all, children);
  }

  /**
   * The value calculated anew from the given numbers at the leaves. Equal to {@link #value} to the
   * last bit in every tree that Crible makes.
   */
  public double recompute() {
    if (operation == Operation.GIVEN) {
      return value;
    }
    return operation.apply(children.stream().mapToDouble(Explanation::recompute).toArray());
  }

  /** How a step's value follows from its children's, evaluated from the first to the last. */
  public enum Operation {
    /** Measured or set; no children. */
    GIVEN,
    /** The sum; 0 of nothing. */
    SUM,
    /** The product; 1 of nothing. */
    PRODUCT,
    /** The largest. */
    MAX,
    /** The smallest. */
    MIN,
    /** The first less the second. */
    DIFFERENCE,
    /** The first divided by the second; 0 if the second is 0. */
    RATIO,
    /** Children in pairs: a value, its weight; the weighted mean, 0 if all weights are 0. */
    WEIGHTED_MEAN,
    /** The first, but at least the second and at most the third. */
    CLAMP,
    /** One less the child. */
    COMPLEMENT,
    /** The first, raised by the second share of what it lacks to 1: {@code a + (1 - a) * b}. */
    RAISE;

    private void check(String rule, int children) {
      boolean fits =
          switch (this) {
            case GIVEN -> children == 0;
            case SUM, PRODUCT -> true;
            case MAX, MIN -> children > 0;
            case DIFFERENCE, RATIO, RAISE -> children == 2;
            case WEIGHTED_MEAN -> children % 2 == 0;
            case CLAMP -> children == 3;
            case COMPLEMENT -> children == 1;
          };
      if (!fits) {
        throw new IllegalArgumentException(
            this + " in rule " + rule + " cannot take " + children + " children");
      }
    }

    /**
     * The result for these operands.
     *
     * @throws IllegalArgumentException for {@link #GIVEN}, which follows from nothing
     */
    public double apply(double... operands) {
      return switch (this) {
        case GIVEN -> throw new IllegalArgumentException("a given value follows from nothing");
        case SUM -> sum(operands);
        case PRODUCT -> product(operands);
        case MAX -> java.util.Arrays.stream(operands).max().orElseThrow();
        case MIN -> java.util.Arrays.stream(operands).min().orElseThrow();
        case DIFFERENCE -> operands[0] - operands[1];
        case RATIO -> operands[1] == 0 ? 0 : operands[0] / operands[1];
        case WEIGHTED_MEAN -> mean(operands);
        case CLAMP -> Math.min(Math.max(operands[0], operands[1]), operands[2]);
        case COMPLEMENT -> 1 - operands[0];
        case RAISE -> operands[0] + (1 - operands[0]) * operands[1];
      };
    }

    // Plain loops: DoubleStream.sum compensates rounding errors, which a reader could not redo.
    private static double sum(double[] operands) {
      double sum = 0;
      for (double operand : operands) {
        sum += operand;
      }
      return sum;
    }

    private static double product(double[] operands) {
      double product = 1;
      for (double operand : operands) {
        product *= operand;
      }
      return product;
    }

    private static double mean(double[] operands) {
      double sum = 0;
      double weights = 0;
      for (int i = 0; i < operands.length; i += 2) {
        sum += operands[i] * operands[i + 1];
        weights += operands[i + 1];
      }
      return weights == 0 ? 0 : sum / weights;
    }
  }
}

package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the US Treasury calls the facts of a party (in the remarks of its CSV, as types of numbers
 * in its XML and in the Consolidated Screening List), from {@code treasury-labels.yml}.
 */
public final class TreasuryLabels {
  private static final Resource RESOURCE = read();
  private static final Map<Character, List<Labelled>> LONGEST_FIRST = longestFirst();

  /**
   * Words, then a colon and anything; or words, then a number with its country and dates. The
   * number's parts are possessive: where one ends is never in doubt, so nothing is tried twice.
   */
  private static final Pattern LABEL_SHAPE =
      Pattern.compile(
          "(\\p{L}[^:;\\d]{0,60}?)(?::\\s.+| +(?:# ?)?[^\\s()\\d]*+\\d\\S*+(?:"
              + " [^\\s()\\d]*+\\d[^\\s()]*+)*+(?: \\([^()]*\\))?(?: issued .*)?(?: expires .*)?)",
          Pattern.DOTALL);

  /** Prose too ends in dates and years: {@code arrested 30 Sep 2002}, {@code as of 2004}. */
  private static final Pattern DATED = Pattern.compile(".*\\b(?:\\d{1,2} [A-Z][a-z]{2} )?\\d{4}");

  private TreasuryLabels() {}

  /** What is done with a labelled fact. */
  public enum Kind {
    DATE,
    TEXT,
    COUNTRY,
    GENDER,
    ALIAS,
    LINK,
    WALLET,
    SANCTION,
    IDENTIFIER,
    KEPT
  }

  /** One entry of the resource. */
  public record Rule(
      Kind kind, List<String> labels, List<String> to, @Nullable List<IdentifierType> typed) {
    /** Kinds of numbers tried on the value, taken only if shape and check digit are right. */
    public List<IdentifierType> types() {
      return typed == null ? List.of() : typed;
    }
  }

  private record Resource(
      int cut_at, int taken_apart_up_to, List<String> company_only, List<Rule> labels) {}

  /** How many characters OFAC's CSV leaves of the remarks; no fragment is longer. */
  public static int cutAt() {
    return RESOURCE.cut_at();
  }

  /** Whether remarks are longer than any that the publisher could have written. */
  public static boolean tooLong(String remarks) {
    return remarks.length() > RESOURCE.taken_apart_up_to();
  }

  /** Whether remarks hold a fact that only companies have. */
  public static boolean onlyOfCompanies(String remarks) {
    return RESOURCE.company_only().stream().anyMatch(remarks::contains);
  }

  /** A fact that a rule knows; the value is what follows the label. */
  public record Labelled(Rule rule, String label, String value) {}

  /** The rule for a fragment without its {@code alt.}; empty if no label begins it. */
  public static Optional<Labelled> find(String fragment) {
    if (fragment.length() > cutAt()) {
      return Optional.empty();
    }
    for (Labelled known : LONGEST_FIRST.getOrDefault(fragment.charAt(0), List.of())) {
      if (begins(fragment, known.label())) {
        String rest = fragment.substring(known.label().length()).strip();
        String value = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        return Optional.of(new Labelled(known.rule(), known.label(), value));
      }
    }
    return Optional.empty();
  }

  /** What looks like a label in a fragment that no rule knows; empty if it reads as prose. */
  public static Optional<String> unknown(String fragment) {
    if (fragment.length() > cutAt()) {
      return Optional.empty();
    }
    Matcher label = LABEL_SHAPE.matcher(fragment);
    boolean prose = !label.matches() || DATED.matcher(fragment).matches();
    return prose || fragment.startsWith("http") ? Optional.empty() : Optional.of(label.group(1));
  }

  private static boolean begins(String fragment, String label) {
    if (fragment.length() <= label.length() || !fragment.startsWith(label)) {
      return false;
    }
    char next = fragment.charAt(label.length());
    return next == ' ' || next == ':';
  }

  private static Map<Character, List<Labelled>> longestFirst() {
    return RESOURCE.labels().stream()
        .flatMap(rule -> rule.labels().stream().map(label -> new Labelled(rule, label, "")))
        .sorted(Comparator.comparingInt((Labelled known) -> known.label().length()).reversed())
        .collect(Collectors.groupingBy(known -> known.label().charAt(0)));
  }

  private static Resource read() {
    try (InputStream in = TreasuryLabels.class.getResourceAsStream("treasury-labels.yml")) {
      return YAMLMapper.shared().readValue(in, Resource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

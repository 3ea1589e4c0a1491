package org.crible.lists.ofac;

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
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The labels that begin the fragments of OFAC's remarks, from {@code remarks.yml}. */
final class RemarkLabels {
  private static final Map<Character, List<Labelled>> LONGEST_FIRST = read();

  /** Words, then a colon and anything; or words, then a number with its country and dates. */
  private static final Pattern LABEL_SHAPE =
      Pattern.compile(
          "(\\p{L}[^:;\\d]{0,60}?)(?::\\s.+"
              + "| +(?:# ?)?[^\\s()]*\\d\\S*(?: [^\\s()]*\\d[^\\s()]*)*(?: \\([^()]*\\))?"
              + "(?: issued .*)?(?: expires .*)?)",
          Pattern.DOTALL);

  /** Prose too ends in dates and years: {@code arrested 30 Sep 2002}, {@code as of 2004}. */
  private static final Pattern DATED = Pattern.compile(".*\\b(?:\\d{1,2} [A-Z][a-z]{2} )?\\d{4}");

  private RemarkLabels() {}

  enum Kind {
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
  record Rule(
      Kind kind, List<String> labels, List<String> to, @Nullable List<IdentifierType> typed) {}

  /** A fragment of the remarks that a rule knows; the value is what follows the label. */
  record Labelled(Rule rule, String label, String value) {}

  /** The rule for a fragment without its {@code alt.}; empty if no label begins it. */
  static Optional<Labelled> find(String fragment) {
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
  static Optional<String> unknown(String fragment) {
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

  private static Map<Character, List<Labelled>> read() {
    try (InputStream in = RemarkLabels.class.getResourceAsStream("remarks.yml")) {
      List<Rule> rules = YAMLMapper.shared().readValue(in, new TypeReference<List<Rule>>() {});
      return rules.stream()
          .flatMap(rule -> rule.labels().stream().map(label -> new Labelled(rule, label, "")))
          .sorted(Comparator.comparingInt((Labelled known) -> known.label().length()).reversed())
          .collect(Collectors.groupingBy(known -> known.label().charAt(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.crible.lists.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The labels that begin the fragments of OFAC's remarks, from {@code remarks.yml}. */
final class RemarkLabels {
  private static final List<Labelled> LONGEST_FIRST = read();

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
    IDENTIFIER
  }

  /** One entry of the resource. */
  record Rule(
      Kind kind, List<String> labels, List<String> to, @Nullable List<IdentifierType> typed) {}

  /** A fragment of the remarks that a rule knows; the value is what follows the label. */
  record Labelled(Rule rule, String label, String value) {}

  /** The rule for a fragment without its {@code alt.}; empty if no label begins it. */
  static Optional<Labelled> find(String fragment) {
    return LONGEST_FIRST.stream()
        .filter(known -> begins(fragment, known.label()))
        .map(
            known ->
                new Labelled(
                    known.rule(),
                    known.label(),
                    fragment.substring(known.label().length()).strip()))
        .findFirst();
  }

  private static boolean begins(String fragment, String label) {
    return fragment.length() > label.length()
        && fragment.startsWith(label)
        && fragment.charAt(label.length()) == ' ';
  }

  private static List<Labelled> read() {
    try (InputStream in = RemarkLabels.class.getResourceAsStream("remarks.yml")) {
      List<Rule> rules = YAMLMapper.shared().readValue(in, new TypeReference<List<Rule>>() {});
      return rules.stream()
          .flatMap(rule -> rule.labels().stream().map(label -> new Labelled(rule, label, "")))
          .sorted(Comparator.comparingInt((Labelled known) -> known.label().length()).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

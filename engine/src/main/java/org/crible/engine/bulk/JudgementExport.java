package org.crible.engine.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.crible.engine.json.JudgementJson;
import org.crible.store.Evidence;
import org.crible.store.Fact;
import org.crible.store.Judgement;

/** Writes what persons judged to a file for an auditor, whole or not at all. */
public final class JudgementExport {
  private JudgementExport() {}

  /**
   * Writes them in their order.
   *
   * @param file {@code .csv} or {@code .jsonl}
   * @throws IllegalArgumentException if its name ends otherwise
   */
  public static void write(List<Judgement> judgements, Path file) {
    boolean json = RowFiles.isJson(file);
    try (Output output = new Output(file)) {
      try (Writer out = output.open()) {
        if (json) {
          JsonLines lines = new JsonLines(out);
          judgements.forEach(judgement -> lines.write(JudgementJson.write(judgement)));
        } else {
          csv(judgements, out);
        }
      }
      output.publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void csv(List<Judgement> judgements, Writer out) {
    try (CsvLines csv = new CsvLines(out)) {
      csv.write(
          List.of(
              "customer",
              "entity",
              "verdict",
              "judge",
              "judged",
              "why",
              "fingerprint",
              "customer_facts",
              "entity_facts"));
      for (Judgement judgement : judgements) {
        Evidence evidence = judgement.evidence();
        csv.write(
            List.of(
                judgement.one(),
                judgement.other(),
                judgement.verdict().name().toLowerCase(Locale.ROOT),
                judgement.judge(),
                judgement.judged().toString(),
                judgement.why(),
                evidence == null ? "" : evidence.fingerprint(),
                evidence == null ? "" : facts(evidence.customer()),
                evidence == null ? "" : facts(evidence.entity())));
      }
    }
  }

  private static String facts(Set<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.property() + "=" + fact.value())
        .collect(Collectors.joining("; "));
  }
}

package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures precision, recall and F1 on 826 labelled pairs of names; prints, and holds a floor. */
class NameBenchTest {
  private record Row(double score, boolean match, String text) {}

  @Test
  void pairsOfNames() {
    List<CsvRecord> records = SharedData.csv(SharedData.file("data/matching/name_bench_cases.csv"));
    Profile profile = Profile.standard();
    List<Row> rows = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      String schema = record.getField(1);
      double score =
          profile
              .score(
                  profile.prepare(SharedData.named("q", schema, record.getField(2))),
                  profile.prepare(SharedData.named("c", schema, record.getField(3))))
              .value();
      rows.add(
          new Row(
              score,
              record.getField(4).equals("true"),
              schema + " | " + record.getField(2) + " | " + record.getField(3)));
    }
    if (Boolean.getBoolean("crible.wrong")) {
      rows.stream()
          .filter(row -> row.match != (row.score >= profile.threshold()))
          .forEach(
              row ->
                  System.out.printf(
                      "%s %.3f %s%n", row.match ? "MISS " : "ALARM", row.score, row.text));
    }
    for (double threshold : new double[] {0.6, 0.65, 0.7, 0.75, 0.8}) {
      System.out.printf("name bench at %.2f: %s%n", threshold, figures(rows, threshold));
    }
    assertThat(f1(rows, profile.threshold())).isGreaterThan(0.85);
  }

  private static String figures(List<Row> rows, double threshold) {
    long hits = rows.stream().filter(r -> r.match && r.score >= threshold).count();
    long alarms = rows.stream().filter(r -> !r.match && r.score >= threshold).count();
    long all = rows.stream().filter(r -> r.match).count();
    return "precision %.3f recall %.3f F1 %.3f"
        .formatted(hits / (double) (hits + alarms), hits / (double) all, f1(rows, threshold));
  }

  private static double f1(List<Row> rows, double threshold) {
    long hits = rows.stream().filter(r -> r.match && r.score >= threshold).count();
    long wrong = rows.stream().filter(r -> r.match != (r.score >= threshold)).count();
    return 2.0 * hits / (2.0 * hits + wrong);
  }
}

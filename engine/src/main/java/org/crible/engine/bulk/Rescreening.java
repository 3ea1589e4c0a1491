package org.crible.engine.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crible.engine.InputRefusedException;
import org.crible.engine.ListChange;
import org.crible.engine.Progress;
import org.crible.engine.Rescreened;

/** Finds the customers of a file that a change of the lists touches. */
public final class Rescreening {
  private static final int BATCH = 512;
  private final ListChange change;
  private final double threshold;
  private final Progress progress;

  /**
   * @param threshold the score from which a party is a match
   */
  public Rescreening(ListChange change, double threshold, Progress progress) {
    this.change = change;
    this.threshold = threshold;
    this.progress = progress;
  }

  /**
   * Looks at every customer.
   *
   * @param customers {@code .csv} or {@code .jsonl}, as for a bulk screening
   * @throws InputRefusedException if the file cannot be read
   */
  public Rescreened of(Path customers) {
    List<Rescreened.Customer> touched = new ArrayList<>();
    List<Rescreened.Row> rejected = new ArrayList<>();
    try (PartyRows rows = RowFiles.open(customers)) {
      long count = 0;
      List<PartyRow.Good> batch = new ArrayList<>();
      while (rows.hasNext()) {
        switch (rows.next()) {
          case PartyRow.Good row -> batch.add(row);
          case PartyRow.Bad row ->
              rejected.add(new Rescreened.Row(row.line(), row.id(), row.reason()));
        }
        if (batch.size() == BATCH || !rows.hasNext()) {
          batch.parallelStream()
              .map(this::touched)
              .filter(customer -> !customer.touches().isEmpty())
              .forEachOrdered(touched::add);
          count += batch.size();
          batch.clear();
          progress.at("screening", count + rejected.size(), 0);
        }
      }
      return new Rescreened(count, touched, rejected, rows.ignored());
    }
  }

  private Rescreened.Customer touched(PartyRow.Good row) {
    return new Rescreened.Customer(
        row.id(), row.party().caption(), change.touches(row.party(), threshold));
  }
}

package org.crible.engine.bulk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crible.engine.InputRefusedException;
import org.crible.engine.ListChange;
import org.crible.engine.Progress;
import org.crible.engine.Touch;

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
   * A customer and what happens to it.
   *
   * @param id the customer's, or its line where it has none
   * @param name what it is called
   * @param touches best first; at least one
   */
  public record Touched(String id, String name, List<Touch> touches) {
    public Touched {
      touches = List.copyOf(touches);
    }
  }

  /**
   * A row that could not be used.
   *
   * @param line its line, from 1
   * @param reason one sentence
   */
  public record Rejected(long line, String id, String reason) {}

  /**
   * What was found.
   *
   * @param customers how many rows were looked at
   * @param touched in the order of the file
   * @param rejected rows that could not be used
   * @param ignored columns of the file that no schema has
   */
  public record Outcome(
      long customers, List<Touched> touched, List<Rejected> rejected, List<String> ignored) {
    public Outcome {
      touched = List.copyOf(touched);
      rejected = List.copyOf(rejected);
      ignored = List.copyOf(ignored);
    }
  }

  /**
   * Looks at every customer.
   *
   * @param customers {@code .csv} or {@code .jsonl}, as for a bulk screening
   * @throws InputRefusedException if the file cannot be read
   */
  public Outcome of(Path customers) {
    List<Touched> touched = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    try (PartyRows rows = RowFiles.open(customers)) {
      long count = 0;
      List<PartyRow.Good> batch = new ArrayList<>();
      while (rows.hasNext()) {
        switch (rows.next()) {
          case PartyRow.Good row -> batch.add(row);
          case PartyRow.Bad row -> rejected.add(new Rejected(row.line(), row.id(), row.reason()));
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
      return new Outcome(count, touched, rejected, rows.ignored());
    }
  }

  private Touched touched(PartyRow.Good row) {
    return new Touched(row.id(), row.party().caption(), change.touches(row.party(), threshold));
  }
}

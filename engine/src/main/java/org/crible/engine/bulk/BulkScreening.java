package org.crible.engine.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.crible.engine.Progress;
import org.crible.engine.Query;
import org.crible.engine.Screening;
import org.crible.model.Entity;

/**
 * Screens every row of a file. Batches are screened on all processors and written in the order of
 * the input; the output appears whole, when all is done. What a run that is stopped had written
 * stays beside it, and a later run goes on from there: its output has the same bytes as if nothing
 * had happened.
 */
public final class BulkScreening {
  private static final int BATCH = 512;

  /** Rows that one processor screens at a time. */
  private static final int PART = 64;

  private static final Entity ANYBODY = new PartyForm().add("name", "anybody").party("anybody");
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(1);

  private final Crible crible;
  private final UnaryOperator<Query> options;
  private final boolean silentToo;
  private final Progress progress;
  private final Duration between;

  /**
   * @param options what to ask of each party: applied to the plain query for it; {@link
   *     Query#forCustomer} is then set to the row's id
   * @param silentToo whether to write what was cleared and stays silent as well
   */
  public BulkScreening(
      Crible crible, UnaryOperator<Query> options, boolean silentToo, Progress progress) {
    this(crible, options, silentToo, progress, BETWEEN_CHECKPOINTS);
  }

  /**
   * @param between how much of the work a killed run may lose
   */
  BulkScreening(
      Crible crible,
      UnaryOperator<Query> options,
      boolean silentToo,
      Progress progress,
      Duration between) {
    this.crible = crible;
    this.options = options;
    this.silentToo = silentToo;
    this.progress = progress;
    this.between = between;
  }

  /**
   * Screens a file.
   *
   * @param input {@code .csv} or {@code .jsonl}
   * @param output {@code .csv} or {@code .jsonl}; bad rows go beside it to {@code .rejected.csv}
   * @param resume whether to go on where an earlier run stopped, if one did
   * @throws InputRefusedException if the input cannot be read, another process writes the output,
   *     or the run that stopped had another input, other lists or other options; nothing is written
   *     then
   * @throws IllegalArgumentException if the output would overwrite the input
   */
  public BulkResult screen(Path input, Path output, boolean resume) {
    boolean json = RowFiles.isJson(output);
    try (Output results = new Output(output, input);
        Output rejected = new Output(RowFiles.rejected(output), input);
        PartyRows rows = RowFiles.open(input)) {
      Run run = Run.of(input, output, crible, options.apply(Query.of(ANYBODY)), silentToo);
      Checkpoint from =
          (resume ? Checkpoint.left(output, run.id()) : Optional.<Checkpoint>empty())
              .orElse(Checkpoint.start(run.id()));
      Tally tally = new Tally(from);
      try (Writer hits = results.open(from.outputBytes());
          Writer reasons = rejected.open(from.rejectedBytes());
          ResultRows out =
              json
                  ? new ResultRows.Json(hits)
                  : new ResultRows.Csv(hits, silentToo, from.rows() > 0);
          CsvLines bad = new CsvLines(reasons)) {
        Files.deleteIfExists(Checkpoint.of(output));
        if (from.rows() == 0) {
          bad.write(PartyRow.Bad.COLUMNS);
        }
        try {
          new Pass(rows, run, tally, out, bad, results, rejected).run();
        } catch (InputRefusedException e) {
          results.drop(); // the input must change, so no later run could go on from here
          rejected.drop();
          Files.deleteIfExists(Checkpoint.of(output));
          throw e;
        }
      }
      results.publish();
      if (tally.rejected > 0) {
        rejected.publish();
      } else {
        rejected.drop();
        Files.deleteIfExists(rejected.file());
      }
      Files.deleteIfExists(Checkpoint.of(output));
      return tally.result(rows.ignored(), rejected.file(), from.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One reading of the input, from the row at which an earlier run stopped. */
  private final class Pass {
    private final PartyRows rows;
    private final Run run;
    private final Tally tally;
    private final ResultRows out;
    private final CsvLines bad;
    private final Output results;
    private final Output rejected;
    private long saved = System.nanoTime();

    Pass(
        PartyRows rows,
        Run run,
        Tally tally,
        ResultRows out,
        CsvLines bad,
        Output results,
        Output rejected) {
      this.rows = rows;
      this.run = run;
      this.tally = tally;
      this.out = out;
      this.bad = bad;
      this.results = results;
      this.rejected = rejected;
    }

    void run() throws IOException {
      for (long row = 0; row < tally.read(); row++) {
        rows.next();
      }
      if (tally.read() > 0) {
        save();
      }
      List<PartyRow> batch = new ArrayList<>();
      while (rows.hasNext()) {
        batch.add(rows.next());
        if (batch.size() == BATCH || !rows.hasNext()) {
          write(batch);
          batch.clear();
          saveNowAndThen();
          progress.at("screening", tally.read(), run.lines());
        }
      }
    }

    private void write(List<PartyRow> batch) throws IOException {
      List<PartyRow.Good> good =
          batch.stream()
              .filter(PartyRow.Good.class::isInstance)
              .map(PartyRow.Good.class::cast)
              .toList();
      List<Screening> answers =
          parts(good).parallelStream()
              .map(part -> crible.screen(part.stream().map(this::asked).toList()))
              .flatMap(List::stream)
              .toList();
      int next = 0;
      for (PartyRow row : batch) {
        switch (row) {
          case PartyRow.Good ignored -> {
            Screening answer = answers.get(next++);
            out.write(row.id(), 0, answer.hits());
            if (silentToo) {
              out.write(row.id(), answer.hits().size(), answer.silent());
            }
            tally.add(answer);
          }
          case PartyRow.Bad reason -> {
            bad.write(reason.fields());
            tally.rejected++;
          }
        }
      }
    }

    private static <T> List<List<T>> parts(List<T> all) {
      List<List<T>> parts = new ArrayList<>();
      for (int from = 0; from < all.size(); from += PART) {
        parts.add(all.subList(from, Math.min(all.size(), from + PART)));
      }
      return parts;
    }

    private Query asked(PartyRow.Good row) {
      return options.apply(Query.of(row.party())).forCustomer(row.id());
    }

    private void saveNowAndThen() throws IOException {
      if (System.nanoTime() - saved >= between.toNanos()) {
        save();
      }
    }

    /** The rows first, then how many they are: a kill in between repeats work, and loses none. */
    private void save() throws IOException {
      out.flush();
      bad.flush();
      tally.checkpoint(run.id(), results.written(), rejected.written()).write(results.file());
      results.keep();
      rejected.keep();
      saved = System.nanoTime();
    }
  }

  private static final class Tally {
    private long rows;
    private long matched;
    private long results;
    private long silent;
    private long rejected;

    Tally(Checkpoint from) {
      rows = from.rows() - from.rejected();
      matched = from.matched();
      results = from.results();
      silent = from.silent();
      rejected = from.rejected();
    }

    void add(Screening answer) {
      rows++;
      matched += answer.hits().isEmpty() ? 0 : 1;
      results += answer.hits().size();
      silent += answer.silent().size();
    }

    /** Rows read, the rejected ones included. */
    long read() {
      return rows + rejected;
    }

    Checkpoint checkpoint(String run, long outputBytes, long rejectedBytes) {
      return new Checkpoint(
          run, read(), outputBytes, rejectedBytes, matched, results, silent, rejected);
    }

    BulkResult result(List<String> ignored, Path rejectedFile, long resumedAt) {
      return new BulkResult(
          rows, matched, results, silent, rejected, rejectedFile, ignored, resumedAt);
    }
  }
}

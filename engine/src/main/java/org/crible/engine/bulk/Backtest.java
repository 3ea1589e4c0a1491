package org.crible.engine.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.crible.engine.Crible;
import org.crible.engine.Hit;
import org.crible.engine.InputRefusedException;
import org.crible.engine.Moved;
import org.crible.engine.Progress;
import org.crible.engine.Query;

/**
 * Screens every row of a file by two profiles and writes what differs, so that a threshold or a
 * weight is changed with open eyes. No result is left out for being one too many, and none stays
 * silent.
 */
public final class Backtest {
  private static final int BATCH = 512;
  private final Crible crible;
  private final UnaryOperator<Query> trial;
  private final UnaryOperator<Query> use;
  private final Progress progress;

  /**
   * @param trial the profile and threshold on trial: applied to the plain query for each party
   * @param use those in use
   */
  public Backtest(
      Crible crible, UnaryOperator<Query> trial, UnaryOperator<Query> use, Progress progress) {
    this.crible = crible;
    this.trial = trial;
    this.use = use;
    this.progress = progress;
  }

  /**
   * Screens a file twice.
   *
   * @param input {@code .csv} or {@code .jsonl}
   * @param output {@code .csv} or {@code .jsonl}; bad rows go beside it to {@code .rejected.csv}
   * @throws InputRefusedException if the input cannot be read; nothing is written then
   * @throws IllegalArgumentException if the output would overwrite the input
   */
  public BacktestResult compare(Path input, Path output) {
    boolean json = RowFiles.isJson(output);
    try (Output moves = new Output(output, input);
        Output rejected = new Output(RowFiles.rejected(output), input);
        PartyRows rows = RowFiles.open(input)) {
      Tally tally = new Tally();
      try (Writer text = moves.open();
          Writer reasons = rejected.open();
          MovedRows out = json ? new MovedRows.Json(text) : new MovedRows.Csv(text);
          CsvLines bad = new CsvLines(reasons)) {
        bad.write(PartyRow.Bad.COLUMNS);
        pass(rows, out, bad, tally);
      }
      moves.publish();
      if (tally.rejected > 0) {
        rejected.publish();
      } else {
        Files.deleteIfExists(rejected.file());
      }
      return tally.result(rejected.file(), rows.ignored());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pass(PartyRows rows, MovedRows out, CsvLines bad, Tally tally) {
    List<PartyRow.Good> batch = new ArrayList<>();
    while (rows.hasNext()) {
      switch (rows.next()) {
        case PartyRow.Good row -> batch.add(row);
        case PartyRow.Bad row -> {
          bad.write(row.fields());
          tally.rejected++;
        }
      }
      if (batch.size() == BATCH || !rows.hasNext()) {
        List<Both> answers = batch.parallelStream().map(this::both).toList();
        for (int i = 0; i < answers.size(); i++) {
          List<Moved> moved = answers.get(i).moved();
          out.write(batch.get(i).id(), moved);
          tally.add(answers.get(i), moved);
        }
        batch.clear();
        progress.at("screening", tally.rows + tally.rejected, 0);
      }
    }
  }

  private Both both(PartyRow.Good row) {
    Query plain = Query.of(row.party()).withLimit(Integer.MAX_VALUE);
    return new Both(
        crible.screen(use.apply(plain)).hits(), crible.screen(trial.apply(plain)).hits());
  }

  /** The results of one row by both profiles, best first. */
  private record Both(List<Hit> before, List<Hit> after) {

    /** What differs: matches of the profile on trial, best first, then those that are none. */
    List<Moved> moved() {
      Map<String, Hit> old = new LinkedHashMap<>();
      before.forEach(hit -> old.put(hit.entity().id(), hit));
      List<Moved> moved = new ArrayList<>();
      for (Hit hit : after) {
        double score = hit.score().value();
        Hit known = old.remove(hit.entity().id());
        if (known == null) {
          moved.add(new Moved(Moved.Change.APPEARS, hit.entity(), null, score));
        } else if (known.score().value() != score) {
          moved.add(new Moved(Moved.Change.MOVES, hit.entity(), known.score().value(), score));
        }
      }
      for (Hit hit : old.values()) {
        moved.add(new Moved(Moved.Change.VANISHES, hit.entity(), hit.score().value(), null));
      }
      return moved;
    }
  }

  private static final class Tally {
    private long rows;
    private long same;
    private long appear;
    private long vanish;
    private long move;
    private long touched;
    private long released;
    private long rejected;

    void add(Both both, List<Moved> moved) {
      rows++;
      long changed = 0;
      for (Moved one : moved) {
        switch (one.change()) {
          case APPEARS -> {
            appear++;
            changed++;
          }
          case MOVES -> {
            move++;
            changed++;
          }
          case VANISHES -> vanish++;
        }
      }
      same += both.after.size() - changed;
      touched += both.before.isEmpty() && !both.after.isEmpty() ? 1 : 0;
      released += !both.before.isEmpty() && both.after.isEmpty() ? 1 : 0;
    }

    BacktestResult result(Path rejectedFile, List<String> ignored) {
      return new BacktestResult(
          rows, same, appear, vanish, move, touched, released, rejected, rejectedFile, ignored);
    }
  }
}

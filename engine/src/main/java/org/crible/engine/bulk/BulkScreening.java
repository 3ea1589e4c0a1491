package org.crible.engine.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.Progress;
import org.crible.engine.Query;
import org.crible.engine.Screening;
import org.crible.model.Entity;

/**
 * Screens every row of a file. Batches are screened on all processors and written in the order of
 * the input; the output appears whole, when all is done.
 */
public final class BulkScreening {
  private static final int BATCH = 512;
  private final Crible crible;
  private final Function<Entity, Query> query;
  private final boolean silentToo;
  private final Progress progress;

  /**
   * @param query what to ask of each party; {@link Query#forCustomer} is set to the row's id
   * @param silentToo whether to write what was cleared and stays silent as well
   */
  public BulkScreening(
      Crible crible, Function<Entity, Query> query, boolean silentToo, Progress progress) {
    this.crible = crible;
    this.query = query;
    this.silentToo = silentToo;
    this.progress = progress;
  }

  /**
   * Screens a file.
   *
   * @param input {@code .csv} or {@code .jsonl}
   * @param output {@code .csv} or {@code .jsonl}; bad rows go beside it to {@code .rejected.csv}
   * @throws InputRefusedException if the input cannot be read; nothing is written then
   * @throws IllegalArgumentException if the output would overwrite the input
   */
  public BulkResult screen(Path input, Path output) {
    boolean json = RowFiles.isJson(output);
    try (Output results = new Output(output, input);
        Output rejected = new Output(output.resolveSibling(stem(output) + ".rejected.csv"), input);
        PartyRows rows = RowFiles.open(input)) {
      Tally tally = new Tally(rows.ignored(), rejected.file());
      try (Writer hits = results.open();
          Writer reasons = rejected.open();
          ResultRows out = json ? new ResultRows.Json(hits) : new ResultRows.Csv(hits, silentToo);
          CsvWriter bad = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(reasons)) {
        bad.writeRecord("line", "id", "reason", "row");
        pass(rows, out, bad, tally);
      }
      results.publish();
      if (tally.rejected > 0) {
        rejected.publish();
      } else {
        Files.deleteIfExists(rejected.file());
      }
      return tally.result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pass(PartyRows rows, ResultRows out, CsvWriter bad, Tally tally) {
    List<PartyRow> batch = new ArrayList<>();
    while (rows.hasNext()) {
      batch.add(rows.next());
      if (batch.size() == BATCH || !rows.hasNext()) {
        write(batch, out, bad, tally);
        batch.clear();
        progress.at("screening", tally.rows + tally.rejected, 0);
      }
    }
  }

  private void write(List<PartyRow> batch, ResultRows out, CsvWriter bad, Tally tally) {
    List<PartyRow.Good> good =
        batch.stream()
            .filter(PartyRow.Good.class::isInstance)
            .map(PartyRow.Good.class::cast)
            .toList();
    List<Screening> answers = good.parallelStream().map(row -> crible.screen(asked(row))).toList();
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
          bad.writeRecord(
              Long.toString(reason.line()),
              row.id(),
              reason.reason(),
              String.join(",", reason.text()));
          tally.rejected++;
        }
      }
    }
  }

  private Query asked(PartyRow.Good row) {
    return query.apply(row.party()).forCustomer(row.id());
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static final class Tally {
    private final List<String> ignored;
    private final Path rejectedFile;
    private long rows;
    private long matched;
    private long results;
    private long silent;
    private long rejected;

    Tally(List<String> ignored, Path rejectedFile) {
      this.ignored = ignored;
      this.rejectedFile = rejectedFile;
    }

    void add(Screening answer) {
      rows++;
      matched += answer.hits().isEmpty() ? 0 : 1;
      results += answer.hits().size();
      silent += answer.silent().size();
    }

    BulkResult result() {
      return new BulkResult(rows, matched, results, silent, rejected, rejectedFile, ignored);
    }
  }
}

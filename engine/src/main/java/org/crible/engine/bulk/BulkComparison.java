package org.crible.engine.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.crible.engine.Progress;
import org.crible.model.Entity;

/** Scores pairs of names, row by row: the input's columns, then {@code score}. */
public final class BulkComparison {
  private static final int BATCH = 512;
  private final Path input;
  private final List<String> header;

  private BulkComparison(Path input, List<String> header) {
    this.input = input;
    this.header = header;
  }

  /**
   * Scores a file; the output appears whole, when all is done.
   *
   * @return how many pairs were scored
   * @throws InputRefusedException if the input cannot be read; nothing is written then
   * @throws IllegalArgumentException if the output would overwrite the input
   */
  public static long compare(Path input, Path output, Progress progress) {
    if (Files.isDirectory(input)) {
      throw new InputRefusedException(input + " is a folder; a .csv file was expected.");
    }
    try (Output scores = new Output(output, input);
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(RowFiles.text(input))) {
      long count = compare(input, rows.iterator(), scores, progress);
      scores.publish();
      return count;
    } catch (CsvParseException e) {
      throw RowFiles.refusal(input.toString(), 0, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long compare(
      Path input, Iterator<CsvRecord> rows, Output scores, Progress progress) throws IOException {
    if (!rows.hasNext()) {
      throw new InputRefusedException(input + " is empty; a CSV file with a header was expected.");
    }
    List<String> header = rows.next().getFields().stream().map(String::strip).toList();
    BulkComparison comparison = new BulkComparison(input, header);
    long count = 0;
    try (CsvLines out = new CsvLines(scores.open())) {
      out.write(with(header, "score"));
      List<CsvRecord> batch = new ArrayList<>();
      while (rows.hasNext()) {
        batch.add(rows.next());
        if (batch.size() == BATCH || !rows.hasNext()) {
          List<Double> values = batch.parallelStream().map(comparison::score).toList();
          for (int i = 0; i < batch.size(); i++) {
            out.write(with(batch.get(i).getFields(), Double.toString(values.get(i))));
          }
          count += batch.size();
          batch.clear();
          progress.at("comparing", count, 0);
        }
      }
    }
    return count;
  }

  private static List<String> with(List<String> fields, String last) {
    List<String> all = new ArrayList<>(fields);
    all.add(last);
    return all;
  }

  private double score(CsvRecord row) {
    String one = field(row, "name1");
    String other = field(row, "name2");
    if (!PartyForm.says(one) || !PartyForm.says(other)) {
      return 0; // nothing is like nothing
    }
    try {
      return Crible.compare(party(row, one), party(row, other)).value();
    } catch (IllegalArgumentException e) {
      throw new InputRefusedException(
          input + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
    }
  }

  private Entity party(CsvRecord row, String name) {
    return new PartyForm().schema(field(row, "schema")).add("name", name).party(name);
  }

  private String field(CsvRecord row, String column) {
    int index = header.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList().indexOf(column);
    if (index < 0) {
      throw new InputRefusedException(
          input + ", line 1: there is no column '" + column + "'; expected schema, name1, name2.");
    }
    return index < row.getFieldCount() ? row.getField(index) : "";
  }
}

package org.crible.engine.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.jspecify.annotations.Nullable;

/** Parties as CSV with a header; fields are separated by the character that the header uses. */
final class CsvRows implements PartyRows {
  private static final Set<String> OWN = Set.of("id", "schema");
  private final String file;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private long line = 1;

  CsvRows(String file, Reader in) {
    this.file = file;
    this.records =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(in)
            .iterator();
    CsvRecord header = next("a header line");
    if (header == null) {
      throw new InputRefusedException(file + " is empty; a CSV file with a header was expected.");
    }
    for (String column : header.getFields()) {
      String name = column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      columns.add(name);
      if (!OWN.contains(name) && !PartyForm.knows(name)) {
        ignored.add(name);
      }
    }
    if (columns.size() == ignored.size() + (columns.contains("id") ? 1 : 0)) {
      throw new InputRefusedException(
          file + ", line 1: the header names no known column; expected id, name, schema, ...");
    }
  }

  private @Nullable CsvRecord next(String expected) {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException | UncheckedIOException e) {
      throw new InputRefusedException(
          file + " cannot be read as CSV after line " + line + "; expected " + expected + ".", e);
    }
  }

  @Override
  public List<String> ignored() {
    return ignored;
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException | UncheckedIOException e) {
      throw new InputRefusedException(
          file + " cannot be read as CSV in UTF-8 after line " + line + ".", e);
    }
  }

  @Override
  public PartyRow next() {
    CsvRecord record = next("another row");
    if (record == null) {
      throw new NoSuchElementException();
    }
    line = record.getStartingLineNumber();
    List<String> fields = record.getFields();
    int idColumn = columns.indexOf("id");
    String id =
        idColumn >= 0 && idColumn < fields.size() && !fields.get(idColumn).isBlank()
            ? fields.get(idColumn)
            : "line " + line;
    if (fields.size() != columns.size()) {
      return new PartyRow.Bad(
          id,
          line,
          "It has " + fields.size() + " fields; the header has " + columns.size() + ".",
          fields);
    }
    try {
      return new PartyRow.Good(id, form(fields).party(id));
    } catch (IllegalArgumentException e) {
      return new PartyRow.Bad(id, line, String.valueOf(e.getMessage()), fields);
    }
  }

  private PartyForm form(List<String> fields) {
    PartyForm form = new PartyForm();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      if (column.equals("schema")) {
        form.schema(fields.get(i));
      } else if (!column.equals("id") && !ignored.contains(column)) {
        form.add(column, fields.get(i));
      }
    }
    return form;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.crible.engine.bulk;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;

/** Parties as CSV with a header; fields are separated by the character that the header uses. */
final class CsvRows implements PartyRows {
  private static final Set<String> OWN = Set.of("id", "schema");
  private static final int HEADER_CHARACTERS = 1 << 16;

  /** More line breaks than this in one row: a quote that nobody closed has swallowed rows. */
  private static final int MOST_BREAKS = 20;

  private final String file;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> columns = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();

  /** Where the row starts that was read last; 0 before the header. */
  private long line;

  CsvRows(String file, TextSource text) {
    this.file = file;
    BufferedReader in = new BufferedReader(text);
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator(in))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .skipEmptyLines(true)
            .ofCsvRecord(in)
            .iterator();
    CsvRecord header = read();
    if (header == null) {
      throw new InputRefusedException(file + " is empty; a CSV file with a header was expected.");
    }
    line = header.getStartingLineNumber();
    for (String column : header.getFields()) {
      String named = column.strip().toLowerCase(Locale.ROOT);
      String name = named.isEmpty() ? "column " + (columns.size() + 1) : named;
      if (OWN.contains(name) && columns.contains(name)) {
        throw refused("the column '" + name + "' stands twice.");
      }
      columns.add(name);
      if (!OWN.contains(name) && !PartyForm.knows(name)) {
        ignored.add(name);
      }
    }
    if (columns.size() == ignored.size() + (columns.contains("id") ? 1 : 0)) {
      throw refused(
          header.getFields().stream().anyMatch(column -> column.indexOf('\n') >= 0)
              ? "a quote is opened in the header and not closed."
              : "the header names no known column; expected id, name, schema, ...");
    }
  }

  private InputRefusedException refused(String why) {
    return new InputRefusedException(file + ", line " + line + ": " + why);
  }

  /** Spreadsheets write semicolons where the comma is the decimal sign. */
  private char separator(BufferedReader in) {
    try {
      in.mark(HEADER_CHARACTERS);
      char[] start = new char[HEADER_CHARACTERS - 1];
      int length = Math.max(0, in.read(start));
      in.reset();
      String header = new String(start, 0, length).lines().findFirst().orElse("");
      return Stream.of(',', ';', '\t')
          .max(Comparator.comparingLong(sign -> header.chars().filter(c -> c == sign).count()))
          .filter(sign -> header.indexOf(sign) >= 0)
          .orElse(',');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableListException e) {
      throw new InputRefusedException(String.valueOf(e.getMessage()), e);
    }
  }

  private @Nullable CsvRecord read() {
    return hasNext() ? records.next() : null;
  }

  @Override
  public List<String> ignored() {
    return ignored;
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw RowFiles.refusal(file, line, e);
    }
  }

  @Override
  public PartyRow next() {
    CsvRecord record = read();
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
    long breaks = fields.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    boolean asHeaded = fields.size() == columns.size();
    if (breaks > MOST_BREAKS || (breaks > 0 && !asHeaded) || namesSpanLines(fields)) {
      return new PartyRow.Bad(
          id,
          line,
          "A quote is opened and not closed, so that the row runs over "
              + (breaks + 1)
              + " lines; none of them was screened.",
          fields);
    }
    if (!asHeaded) {
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

  /** No name is written on two lines, and if the quote stands before one, rows would be lost. */
  private boolean namesSpanLines(List<String> fields) {
    int name = columns.indexOf("name");
    return name >= 0 && name < fields.size() && fields.get(name).strip().lines().count() > 1;
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

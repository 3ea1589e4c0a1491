package org.crible.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the first sheet of an OpenDocument spreadsheet that has any (OpenDocument 1.3, part
 * 3, section 9). A cell may say that it stands for thousands and a row for a million of its like;
 * empty ones are passed over and the others counted, so that a small file cannot fill the memory.
 *
 * <p>A row's line is its number in the sheet. A date is given as {@code 2012-06-29}, whatever the
 * sheet shows.
 */
final class OdsRows implements Sheet {
  /** As many as a sheet of any office program has. */
  private static final int MAX_COLUMNS = 16_384;

  private static final int MAX_ROWS = 1_048_576;

  private final ListFile file;
  private final PacedInput in;
  private final XMLStreamReader reader;
  private CsvRows.@Nullable Row repeated;
  private int repeats;
  private long row;
  private long given;
  private boolean ended;

  OdsRows(ListFile file) {
    this.file = file;
    this.in = new PacedInput(file.open(), file);
    try {
      this.reader = XmlRecords.FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** Whether a file that begins so is the content of an OpenDocument file. */
  static boolean recognises(String start) {
    return start.contains("<office:document-content") || start.contains("<office:document ");
  }

  @Override
  public CsvRows.@Nullable Row next() {
    if (repeats > 0 && repeated != null) {
      repeats--;
      return counted(new CsvRows.Row(++row, repeated.fields()));
    }
    try {
      while (!ended && reader.hasNext()) {
        int event = step();
        if (event == XMLStreamConstants.DTD) {
          throw new UnreadableListException(
              file.name(), line(), "holds a document type declaration (DTD); sheets have none.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && is("table")) {
          row = 0;
        } else if (event == XMLStreamConstants.START_ELEMENT && is("table-row")) {
          int times = times("number-rows-repeated");
          List<String> fields = fields();
          if (!fields.isEmpty()) {
            repeated = new CsvRows.Row(++row, fields);
            repeats = times - 1;
            return counted(repeated);
          }
          row += times;
        } else if (event == XMLStreamConstants.END_ELEMENT && is("table") && given > 0) {
          ended = true;
        }
      }
      return null;
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** The sheets with something in them behind the one that is read. */
  Set<String> others() {
    Set<String> others = new LinkedHashSet<>();
    while (next() != null) {
      // only what comes after the rows matters here
    }
    String name = "";
    try {
      while (reader.hasNext()) {
        int event = step();
        if (event == XMLStreamConstants.START_ELEMENT && is("table")) {
          name = Objects.requireNonNullElse(attribute("name"), "");
        } else if (event == XMLStreamConstants.START_ELEMENT && is("p")) {
          others.add(name);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
    return others;
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    in.event();
    return event;
  }

  private CsvRows.Row counted(CsvRows.Row next) {
    if (++given > MAX_ROWS) {
      throw new UnreadableListException(
          file.name(), next.line(), "is beyond the " + MAX_ROWS + " rows that a sheet can have.");
    }
    return next;
  }

  private List<String> fields() throws XMLStreamException {
    List<String> fields = new ArrayList<>();
    long length = 0;
    int blanks = 0;
    while (!(step() == XMLStreamConstants.END_ELEMENT && is("table-row"))) {
      if (reader.getEventType() != XMLStreamConstants.START_ELEMENT
          || !(is("table-cell") || is("covered-table-cell"))) {
        continue;
      }
      int times = times("number-columns-repeated");
      String text = cell();
      if (text.isEmpty()) {
        blanks = Math.min(blanks + times, MAX_COLUMNS + 1);
        continue;
      }
      length += (long) text.length() * times;
      if (fields.size() + (long) blanks + times > MAX_COLUMNS || length > CsvRows.MAX_ROW) {
        throw new UnreadableListException(
            file.name(), row + 1, "is a row wider than any sheet has or needs.");
      }
      for (; blanks > 0; blanks--) {
        fields.add("");
      }
      for (int i = 0; i < times; i++) {
        fields.add(text);
      }
    }
    return fields;
  }

  /** The text of a cell: its paragraphs, without what a person noted in the margin. */
  private String cell() throws XMLStreamException {
    String date = attribute("date-value");
    String name = reader.getLocalName();
    StringBuilder text = new StringBuilder();
    int margin = 0;
    int paragraph = 0;
    int event = step();
    while (!(event == XMLStreamConstants.END_ELEMENT && is(name) && margin == 0)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        margin += is("annotation") ? 1 : 0;
        paragraph += is("p") ? 1 : 0;
        if (is("p") && margin == 0 && !text.isEmpty()) {
          text.append('\n');
        }
        text.append(margin == 0 ? blanks() : "");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        margin -= is("annotation") ? 1 : 0;
        paragraph -= is("p") ? 1 : 0;
      } else if (event == XMLStreamConstants.CHARACTERS && margin == 0 && paragraph > 0) {
        text.append(reader.getText());
      }
      if (text.length() > CsvRows.MAX_ROW) {
        throw new UnreadableListException(
            file.name(), row + 1, "holds a cell longer than any list needs.");
      }
      event = step();
    }
    return date != null ? date : text.toString().strip();
  }

  /** White space that OpenDocument writes as elements. */
  private String blanks() {
    return switch (reader.getLocalName()) {
      case "s" -> " ";
      case "tab" -> "\t";
      case "line-break" -> "\n";
      default -> "";
    };
  }

  private boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  private int times(String attribute) {
    String text = attribute(attribute);
    if (text == null) {
      return 1;
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw new UnreadableListException(
          file.name(), row + 1, "repeats a cell or row " + text + " times; expected a number.");
    }
    return Integer.parseInt(text);
  }

  private @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private long line() {
    return Math.max(reader.getLocation().getLineNumber(), 1);
  }

  private UnreadableListException refusal(Exception e) {
    if (e instanceof UnreadableListException refusal) {
      return refusal;
    }
    return new UnreadableListException(
        file.name(), 0, "is not a complete OpenDocument spreadsheet.", e);
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw new UnreadableListException(file.name(), 0, "cannot be closed.", e);
    }
  }
}

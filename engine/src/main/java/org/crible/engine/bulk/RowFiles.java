package org.crible.engine.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crible.engine.InputRefusedException;
import org.crible.lists.ListFile;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;

/** Files of parties, by the ending of their names. */
final class RowFiles {
  private RowFiles() {}

  /**
   * Opens a file of parties.
   *
   * @throws InputRefusedException if there is none, it is no text, or nothing stands in it
   */
  static PartyRows open(Path input) {
    if (input.toString().isBlank()) {
      throw new IllegalArgumentException("The input has no name.");
    }
    if (Files.isDirectory(input)) {
      throw new InputRefusedException(input + " is a folder; a .csv or .jsonl file was expected.");
    }
    boolean json = isJson(input);
    TextSource text = text(input);
    try {
      return json ? new JsonRows(input.toString(), text) : new CsvRows(input.toString(), text);
    } catch (InputRefusedException e) {
      text.close();
      throw e;
    }
  }

  /**
   * Opens a file of text in UTF-8, or in UTF-16 with its mark, packed by gzip or not.
   *
   * @throws InputRefusedException if it is not there, or cannot be read twice
   */
  static TextSource text(Path input) {
    if (!Files.exists(input)) {
      throw new InputRefusedException(input + " does not exist.");
    }
    if (!Files.isRegularFile(input)) {
      throw new InputRefusedException(
          input + " is no regular file; what comes through a pipe must be saved first.");
    }
    try {
      return new TextSource(ListFile.of(input));
    } catch (UnreadableListException e) {
      throw new InputRefusedException(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Why a file cannot be read as CSV: its text, or its quotes.
   *
   * @param line where the last row starts that could be read; 0 if there is none
   */
  static InputRefusedException refusal(String file, long line, CsvParseException e) {
    return new InputRefusedException(
        e.getCause() instanceof UnreadableListException text
            ? String.valueOf(text.getMessage())
            : file
                + " cannot be read as CSV"
                + (line == 0 ? "" : " after line " + line)
                + ": a quote is opened and not closed, or stands where none may.",
        e);
  }

  /**
   * Whether a file holds JSON lines, not CSV.
   *
   * @throws IllegalArgumentException if its name tells neither
   */
  static boolean isJson(Path file) {
    Path last = file.getFileName(); // null for a root
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return false;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".json") || name.endsWith(".ndjson")) {
      return true;
    }
    throw new IllegalArgumentException(
        "The name '" + file + "' ends neither in .csv nor in .jsonl, so its format is not known.");
  }

  /**
   * Where the rows go that cannot be used: {@code results.csv} has {@code results.rejected.csv}.
   */
  static Path rejected(Path output) {
    String name = output.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return output.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".rejected.csv");
  }
}

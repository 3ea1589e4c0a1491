package org.crible.engine.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.crible.engine.InputRefusedException;

/** Files of parties, by the ending of their names. */
final class RowFiles {
  private RowFiles() {}

  /**
   * Opens a file of parties.
   *
   * @throws InputRefusedException if there is none, or it is no text
   */
  static PartyRows open(Path input) {
    if (Files.isDirectory(input)) {
      throw new InputRefusedException(input + " is a folder; a .csv or .jsonl file was expected.");
    }
    boolean json = isJson(input);
    try {
      BufferedReader in = Files.newBufferedReader(input);
      return json ? new JsonRows(input.toString(), in) : new CsvRows(input.toString(), in);
    } catch (NoSuchFileException e) {
      throw new InputRefusedException(input + " does not exist.", e);
    } catch (MalformedInputException e) {
      throw new InputRefusedException(input + " is not text in UTF-8.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether a file holds JSON lines, not CSV.
   *
   * @throws IllegalArgumentException if its name tells neither
   */
  static boolean isJson(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv")) {
      return false;
    }
    if (name.endsWith(".jsonl") || name.endsWith(".json") || name.endsWith(".ndjson")) {
      return true;
    }
    throw new IllegalArgumentException(
        "The name " + file + " ends neither in .csv nor in .jsonl, so its format is not known.");
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

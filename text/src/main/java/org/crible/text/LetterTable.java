package org.crible.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How letters, or two letters together, are written in Latin ones; read from a resource of lines
 * {@code letter reading}, where no reading means silent.
 */
public final class LetterTable {
  private final Map<String, String> readings;

  private LetterTable(Map<String, String> readings) {
    this.readings = Map.copyOf(readings);
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LetterTable named(String name) {
    Map<String, String> readings = new HashMap<>();
    for (String line : ResourceLines.of(LetterTable.class, "/letters/" + name + ".txt")) {
      int space = line.indexOf(' ');
      String letter = space < 0 ? line : line.substring(0, space);
      readings.put(letter, space < 0 ? "" : line.substring(space + 1).strip());
    }
    return new LetterTable(readings);
  }

  /** This table, with the other's readings where it has one. */
  public LetterTable overlaid(LetterTable other) {
    Map<String, String> merged = new HashMap<>(readings);
    merged.putAll(other.readings);
    return new LetterTable(merged);
  }

  /** The reading of one letter or of two together; null if the table has none. */
  public @Nullable String reading(String letters) {
    return readings.get(letters);
  }
}

package org.crible.text.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What it says that two words are one name, in bits, when one of them has a sound where the other
 * has certain Latin letters. A resource of lines {@code reading spelling:bits spelling:bits…}, with
 * {@code -} for nothing written.
 *
 * @param spellings by reading, of which the empty one has the letters that stand for nothing, and
 *     by first letter
 * @param longest letters of the longest reading
 * @param least the bits from which two words may be one name
 */
record SoundTable(
    Map<String, Map<Character, List<Spelling>>> spellings, int longest, double least) {

  private static final String LEAST = "@least ";

  /** The first letter of spellings without letters. */
  static final char NOTHING = '-';

  /** Letters, empty for none, and what they say for one name, in bits; below 0 against it. */
  record Spelling(String letters, double bits) {}

  static SoundTable named(String name) {
    Map<String, Map<Character, List<Spelling>>> spellings = new HashMap<>();
    double least = Double.POSITIVE_INFINITY;
    try (InputStream in = SoundTable.class.getResourceAsStream("/sounds/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no table of sounds is called " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(LEAST)) {
          least = Double.parseDouble(line.substring(LEAST.length()));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          List<String> fields = List.of(line.strip().split(" +"));
          spellings.put(empty(fields.get(0)), spellings(fields.subList(1, fields.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int longest = spellings.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new SoundTable(Map.copyOf(spellings), longest, least);
  }

  private static Map<Character, List<Spelling>> spellings(List<String> fields) {
    Map<Character, List<Spelling>> spellings = new HashMap<>();
    for (String field : fields) {
      int colon = field.indexOf(':');
      String letters = empty(field.substring(0, colon));
      spellings
          .computeIfAbsent(letters.isEmpty() ? NOTHING : letters.charAt(0), c -> new ArrayList<>())
          .add(new Spelling(letters, Double.parseDouble(field.substring(colon + 1))));
    }
    return spellings;
  }

  private static String empty(String field) {
    return field.equals("-") ? "" : field;
  }

  /** The spellings of a reading by their first letter; null if the table has no such reading. */
  @Nullable Map<Character, List<Spelling>> of(String reading) {
    return spellings.get(reading);
  }
}

package org.crible.text.sound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which classes of consonants letters may stand for: a resource of lines {@code letters
 * class/class}, with {@code -} for no consonant. A line may stand twice.
 *
 * @param classes by letters
 * @param longest the most letters of a line
 */
record KeyTable(Map<String, List<String>> classes, int longest) {

  static KeyTable named(String name) {
    Map<String, List<String>> classes = new HashMap<>();
    try (InputStream in = KeyTable.class.getResourceAsStream("/sounds/" + name + ".keys.txt")) {
      if (in == null) {
        throw new IllegalArgumentException("no table of keys is called " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        if (!line.startsWith("#") && space > 0) {
          List<String> known =
              classes.computeIfAbsent(line.substring(0, space), k -> new ArrayList<>());
          Arrays.stream(line.substring(space + 1).strip().split("/", -1))
              .map(c -> c.equals("-") ? "" : c)
              .filter(c -> !known.contains(c))
              .forEach(known::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new KeyTable(Map.copyOf(classes), longest);
  }
}

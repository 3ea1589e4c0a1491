package org.crible.text.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.text.ResourceLines;

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
    for (String line : ResourceLines.of(KeyTable.class, "/sounds/" + name + ".keys.txt")) {
      int space = line.indexOf(' ');
      List<String> known =
          classes.computeIfAbsent(line.substring(0, space), k -> new ArrayList<>());
      Arrays.stream(line.substring(space + 1).strip().split("/", -1))
          .map(c -> c.equals("-") ? "" : c)
          .filter(c -> !known.contains(c))
          .forEach(known::add);
    }
    int longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
    return new KeyTable(Map.copyOf(classes), longest);
  }
}

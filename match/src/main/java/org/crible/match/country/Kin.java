package org.crible.match.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.text.ResourceLines;

/** States that came out of others: who was born in the Soviet Union may be Ukrainian. */
final class Kin {
  private static final Pattern SEPARATOR = Pattern.compile("[:,]\\s*");
  private static final Map<String, Set<String>> SUCCESSORS = read();

  private Kin() {}

  /** Whether one of the two came out of the other or became part of it. */
  static boolean are(String one, String other) {
    return SUCCESSORS.getOrDefault(one, Set.of()).contains(other)
        || SUCCESSORS.getOrDefault(other, Set.of()).contains(one);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> successors = new HashMap<>();
    for (String line : ResourceLines.of(Kin.class, "/countries/kin.txt")) {
      List<String> codes = List.of(SEPARATOR.split(line, -1));
      successors.put(codes.get(0), Set.copyOf(codes.subList(1, codes.size())));
    }
    return Map.copyOf(successors);
  }
}

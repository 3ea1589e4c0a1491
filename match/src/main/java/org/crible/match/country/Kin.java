package org.crible.match.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
    try (InputStream in = Kin.class.getResourceAsStream("/countries/kin.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource /countries/kin.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> codes = List.of(SEPARATOR.split(line, -1));
          successors.put(codes.get(0), Set.copyOf(codes.subList(1, codes.size())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(successors);
  }
}

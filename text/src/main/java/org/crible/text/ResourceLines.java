package org.crible.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource in UTF-8, as every table and word list here is written. */
public final class ResourceLines {
  private static final String COMMENT = "#";

  private ResourceLines() {}

  /**
   * The lines that say something, in order: neither blank nor a comment, which begins with {@code
   * #}.
   *
   * @param owner a class of the module that holds the resource
   * @param path from the root of the resources, with a stroke before it: {@code /letters/greek.txt}
   * @throws IllegalArgumentException naming the path, if there is no such resource
   */
  public static List<String> of(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no resource " + path + ".");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith(COMMENT) && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

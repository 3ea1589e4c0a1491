package org.crible.match.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * East Slavic adjectives of places in names of organisations: {@code Muromskiy zavod} is the Murom
 * plant, and its ending changes with the noun beside it.
 */
final class Adjective {
  private static final Pattern SHAPE =
      Pattern.compile("(.{4,})sk(?:iy|ii|yi|yy|ij|y|aya|aia|aja|oe|oye|oie|oje|ogo|oho|oi|oy)");

  private Adjective() {}

  /** The place; the word itself where it has no such ending. */
  static String stem(String word) {
    if (!word.contains("sk")) {
      return word; // nearly all words, without the pattern
    }
    Matcher shape = SHAPE.matcher(word);
    return shape.matches() ? shape.group(1) : word;
  }
}

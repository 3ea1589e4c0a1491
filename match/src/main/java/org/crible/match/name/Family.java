package org.crible.match.name;

import java.util.List;
import java.util.regex.Pattern;

/** The families of a given name: several where a short form stands for several names (Bert). */
final class Family {
  /** Between the families of a word. */
  static final String AND = "|";

  private static final Pattern BETWEEN = Pattern.compile(AND, Pattern.LITERAL);

  private Family() {}

  /** Each family of a word; none for the empty string. */
  static List<String> each(String families) {
    return families.isEmpty() ? List.of() : List.of(BETWEEN.split(families));
  }

  /** Whether two words share a family. */
  static boolean isShared(String some, String others) {
    if (some.isEmpty() || others.isEmpty()) {
      return false;
    }
    if (some.equals(others)) {
      return true;
    }
    return (some.contains(AND) || others.contains(AND))
        && each(some).stream().anyMatch(each(others)::contains);
  }
}

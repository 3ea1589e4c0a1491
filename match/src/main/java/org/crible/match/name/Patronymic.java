package org.crible.match.name;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * East Slavic patronymics, made of a father's given name. Documents leave them out as often as not,
 * so one that is missing says little; one that differs says that it is another person.
 */
final class Patronymic {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(.{2,}?)(?:i?y?[eo]v[iy]?t?ch|[ioye]vych|i?y?[eo]vna|[iy]vna|avich|i[ct]h|ichna|inichna)");

  /** What a given name may end with that its patronymic has not: {@code Sergey, Sergeevich}. */
  private static final List<String> ENDINGS =
      List.of("", "y", "ey", "iy", "i", "ei", "a", "ay", "ai", "ii", "o", "r");

  private Patronymic() {}

  /** Whether the word is made of a known given name as a patronymic is. */
  static boolean is(String word) {
    if (!word.endsWith("h") && !word.endsWith("a")) {
      return false; // nearly all words, without the pattern
    }
    Matcher shape = SHAPE.matcher(word);
    return shape.matches()
        && ENDINGS.stream().anyMatch(ending -> NameReader.family(shape.group(1) + ending) != null);
  }
}

package org.crible.text.skeleton;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Consonant skeletons of words in lower-case Latin letters. Two spellings of one name by two
 * transliteration habits (Qaddafi, Gaddafi, Kadhafi) mostly have the same one.
 */
public final class Skeleton {
  private record Rule(String from, String to) {}

  /** Longest first; upper case stands for a consonant that is one letter in most scripts. */
  private static final Rules FINE =
      rules(
          "shch S", "sch S", "tch C", "tsch C", "dzh J", "dsh J", "tsh C", "kh h", "gh g", "zh J",
          "dj J", "dz z", "sh S", "ch C", "ts C", "tz C", "cz C", "sz S", "ph f", "dh d", "th t",
          "ck k", "cs C", "gk g", "ks k", "x k", "q k", "g k", "c k", "w v", "j J", "z s");

  private static final Rules COARSE =
      rules(
          "shch s", "sch s", "tch s", "tsch s", "dzh s", "tsh s", "kh k", "gh k", "zh s", "dj k",
          "dz s", "sh s", "ch s", "ts s", "tz s", "ph b", "dh d", "th t", "ck k", "ks ks", "x ks",
          "q k", "g k", "c k", "j k", "p b", "f b", "v b", "z s", "w -", "y -");

  private Skeleton() {}

  private static Rules rules(String... lines) {
    return new Rules(
        Arrays.stream(lines)
            .map(line -> line.split(" "))
            .map(parts -> new Rule(parts[0], parts[1]))
            .collect(Collectors.groupingBy(rule -> rule.from.charAt(0))));
  }

  /** Rules by the letter that they begin with, each letter's in their order. */
  private static final class Rules {
    private static final int LETTERS = 'z' + 1;
    private final List<List<Rule>> byLetter;

    Rules(Map<Character, List<Rule>> rules) {
      byLetter =
          IntStream.range(0, LETTERS)
              .mapToObj(letter -> rules.getOrDefault((char) letter, List.of()))
              .toList();
    }

    @Nullable Rule at(String word, int at) {
      char letter = word.charAt(at);
      if (letter >= LETTERS) {
        return null;
      }
      for (Rule rule : byLetter.get(letter)) {
        if (word.startsWith(rule.from, at)) {
          return rule;
        }
      }
      return null;
    }
  }

  /**
   * The consonants, variants of one sound folded, doubles once, an opening vowel as {@code a},
   * {@code o} or {@code e}. Empty where fewer than two consonants are left.
   */
  public static String fine(String word) {
    String key = reduce(word, FINE, true);
    int consonants = !key.isEmpty() && isVowel(key.charAt(0)) ? key.length() - 1 : key.length();
    return consonants < 2 ? "" : key;
  }

  /**
   * A coarser key for comparing with scripts that leave vowels out and have fewer consonants: no
   * opening vowel, one class each for lips, teeth and throat. Empty where nothing is left.
   */
  public static String coarse(String word) {
    return reduce(word, COARSE, false);
  }

  private static String reduce(String word, Rules rules, boolean openingVowel) {
    StringBuilder key = new StringBuilder(word.length());
    boolean apart = false; // whether a vowel stands between this consonant and the one before
    int i = 0;
    while (i < word.length()) {
      Rule rule = rules.at(word, i);
      int length = rule == null ? 1 : rule.from.length();
      String sound = rule == null ? word.substring(i, i + 1) : rule.to;
      boolean silent = sound.equals("-") || isVowel(sound.charAt(0)) || finalH(word, i);
      if (!silent) {
        append(key, sound, apart && openingVowel);
        apart = false;
      } else if (openingVowel && i == 0) {
        key.append(opening(word.charAt(0)));
      }
      apart |= silent && isVowel(sound.charAt(0));
      i += length;
    }
    return key.toString();
  }

  private static void append(StringBuilder key, String sound, boolean apart) {
    for (int i = 0; i < sound.length(); i++) {
      if (apart || key.isEmpty() || key.charAt(key.length() - 1) != sound.charAt(i)) {
        key.append(sound.charAt(i));
      }
    }
  }

  /** Vowels that transliterations confuse: Usama and Osama, Emad and Imad. */
  private static char opening(char vowel) {
    return switch (vowel) {
      case 'a' -> 'a';
      case 'o', 'u' -> 'o';
      default -> 'e';
    };
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** A closing h is silent in most romanisations (Fatimah, Abdallah). */
  private static boolean finalH(String word, int at) {
    return at == word.length() - 1 && at > 0 && word.charAt(at) == 'h';
  }
}

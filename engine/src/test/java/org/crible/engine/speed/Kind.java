package org.crible.engine.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What a query is made of a listed name. */
enum Kind {
  /** A person on no list. */
  NONE,
  EXACT,
  TYPO,
  DROPPED,
  REORDERED,
  JOINED,
  INITIAL,
  /** A listed name in another script than the Latin one. */
  SCRIPT;

  private static final char SPACE = ' ';

  String changed(String name, Random random) {
    return switch (this) {
      case NONE, EXACT, SCRIPT -> name;
      case TYPO -> typo(name, random);
      case DROPPED -> dropped(words(name), random);
      case REORDERED -> shuffled(words(name), random);
      case JOINED -> joined(name);
      case INITIAL -> initial(words(name));
    };
  }

  private static List<String> words(String name) {
    return new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
  }

  private static String typo(String name, Random random) {
    int at = random.nextInt(name.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      default -> name.substring(0, at) + letter + name.substring(at + 1);
    };
  }

  private static String dropped(List<String> words, Random random) {
    if (words.size() > 2) {
      words.remove(random.nextInt(words.size()));
    }
    return String.join(" ", words);
  }

  private static String shuffled(List<String> words, Random random) {
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static String joined(String name) {
    int space = name.indexOf(SPACE);
    int half = name.length() / 2;
    return space > 0
        ? name.substring(0, space) + name.substring(space + 1)
        : name.substring(0, half) + SPACE + name.substring(half);
  }

  private static String initial(List<String> words) {
    if (words.size() > 1) {
      words.set(0, words.get(0).substring(0, 1) + ".");
    }
    return words.stream().collect(Collectors.joining(" "));
  }
}

package org.crible.match.name;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crible.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases by class, read from a resource of lines {@code class: word, phrase of words}.
 * Where a wording stands in two classes the first counts.
 */
final class WordList {
  /** What the classes of Korean syllables begin with. */
  static final String SYLLABLE = "ko-";

  /** The class of particles that say whose child someone is. */
  static final String SON = "bin";

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern COMMA = Pattern.compile(",");

  private final Map<String, String> classes;

  /** How many words the longest phrase has that begins with a word. */
  private final Map<String, Integer> longest;

  private WordList(Map<String, String> classes) {
    this.classes = Map.copyOf(classes);
    this.longest =
        classes.keySet().stream()
            .map(phrase -> SPACE.split(phrase, -1))
            .collect(toUnmodifiableMap(words -> words[0], words -> words.length, Math::max));
  }

  static WordList named(String name) {
    Map<String, String> classes = new HashMap<>();
    read(name, (phrase, type) -> classes.putIfAbsent(phrase, type));
    return new WordList(classes);
  }

  /**
   * The words of a list, and of a second one whose classes are added to those that a word has in
   * the first, see {@link Family}.
   */
  static WordList named(String name, String more) {
    Map<String, String> classes = new HashMap<>(named(name).classes);
    read(
        more,
        (phrase, type) -> classes.merge(phrase, type, (one, other) -> one + Family.AND + other));
    return new WordList(classes);
  }

  private static void read(String name, BiConsumer<String, String> taken) {
    for (String line : ResourceLines.of(WordList.class, "/names/" + name + ".txt")) {
      int colon = line.indexOf(':');
      String type = line.substring(0, colon).strip();
      for (String phrase : COMMA.split(line.substring(colon + 1), -1)) {
        taken.accept(phrase.strip(), type);
      }
    }
  }

  /** Every single word that stands in a phrase. */
  Stream<String> words() {
    return classes.keySet().stream().flatMap(SPACE::splitAsStream).distinct().sorted();
  }

  /** The class of a word; null if it is in none. */
  @Nullable String classOf(String word) {
    return classes.get(word);
  }

  /** How many words from {@code start} on make the longest phrase of the list; 0 if none does. */
  int longestPhrase(List<String> words, int start) {
    @Nullable Integer known = longest.get(words.get(start));
    int most = known == null ? 0 : Math.min(known, words.size() - start);
    for (int length = most; length > 0; length--) {
      if (classes.containsKey(String.join(" ", words.subList(start, start + length)))) {
        return length;
      }
    }
    return 0;
  }
}

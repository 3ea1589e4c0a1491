package org.crible.lists.uk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which party of the list a name means, where it means one only. */
final class PartyIndex {
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
  private static final String SEVERAL = "";

  private final Map<String, String> numbers = new HashMap<>();

  /** Remembers a party's names and official references. */
  void add(String number, Parts parts) {
    for (String path : List.of("UniqueID", "UNReferenceNumber")) {
      parts.all(path).forEach(p -> references(p.text()).forEach(r -> remember(r, number)));
    }
    for (Part name : parts.all("Names/Name")) {
      if (!Vocabulary.begins(Vocabulary.WORDS.weak(), name.text("AliasStrength"))) {
        remember(key(Names.full(name)), number);
      }
    }
  }

  private void remember(String key, String number) {
    numbers.merge(key, number, (old, other) -> old.equals(other) ? old : SEVERAL);
  }

  /** The official references in a text. */
  static List<String> references(String text) {
    return Stream.of(Vocabulary.WORDS.unique_id(), Vocabulary.WORDS.un_reference())
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /** The number of the one party of that official reference. */
  Optional<String> reference(String reference) {
    return Optional.ofNullable(numbers.get(reference)).filter(number -> !number.equals(SEVERAL));
  }

  /** The number of the one party of that name; empty if there is none, or more than one. */
  Optional<String> find(String name) {
    return List.of(name, BRACKETS.matcher(name).replaceAll("")).stream()
        .map(PartyIndex::key)
        .filter(key -> !key.isEmpty())
        .map(key -> numbers.getOrDefault(key, SEVERAL))
        .filter(number -> !number.equals(SEVERAL))
        .findFirst();
  }

  private static String key(String name) {
    return OTHERS.matcher(name.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}

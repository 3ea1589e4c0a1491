package org.crible.match.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;
import org.crible.text.ResourceLines;
import org.crible.text.fold.Fold;
import org.crible.text.word.Words;

/** Which words of an address tell nothing, read from {@code addresses/words.txt}. */
final class AddressWords {
  private static final String RESOURCE = "/addresses/words.txt";
  private static final String NOTHING = "nothing";
  private static final String ENDING = "ending";
  private static final Pattern COMMA = Pattern.compile(",");

  /** What is left of a street's name without its ending. */
  private static final int SHORTEST_NAME = 4;

  private final Map<String, String> classes = new HashMap<>();
  private final List<String> endings = new ArrayList<>();

  private AddressWords() {}

  static AddressWords read() {
    AddressWords words = new AddressWords();
    ResourceLines.of(AddressWords.class, RESOURCE).forEach(words::add);
    // A country is compared on its own.
    for (String country : FollowTheMoney.vocabulary().codes(PropertyType.COUNTRY).values()) {
      Words.of(Fold.latin(country)).forEach(word -> words.classes.put(word.text(), NOTHING));
    }
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    String type = line.substring(0, colon).strip();
    for (String word : COMMA.split(line.substring(colon + 1), -1)) {
      if (type.equals(ENDING)) {
        endings.add(word.strip());
      } else {
        classes.put(word.strip(), type);
      }
    }
  }

  /** The word that is compared in its place; empty if it tells nothing. */
  String meant(String word) {
    String type = classes.get(word);
    if (type != null) {
      return type.equals(NOTHING) ? "" : type;
    }
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_NAME) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

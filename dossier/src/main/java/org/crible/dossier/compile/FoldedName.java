package org.crible.dossier.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as whole words, found whatever its case, its accents and what stands between its words: in
 * running text as well as in a file name or an address.
 */
final class FoldedName {
  private static final String BETWEEN = "(?:[^\\p{L}\\p{N}]|%20){0,8}";
  private final @Nullable Pattern pattern;

  FoldedName(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folded.of(name).text().split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(Pattern.quote(word));
      }
    }
    String whole = String.join(BETWEEN, words);
    this.pattern =
        words.isEmpty()
            ? null
            : Pattern.compile("(?<![\\p{L}\\p{N}])" + whole + "(?![\\p{L}\\p{N}])");
  }

  boolean standsIn(String text) {
    return !in(Folded.of(text)).isEmpty();
  }

  /** Where the name stands in a folded text, in order. */
  List<Place> in(Folded text) {
    List<Place> places = new ArrayList<>();
    if (pattern != null) {
      Matcher matcher = pattern.matcher(text.text());
      while (matcher.find()) {
        places.add(new Place(matcher.start(), matcher.end()));
      }
    }
    return places;
  }

  /**
   * A stretch of a folded text.
   *
   * @param start its first character
   * @param end the character after its last
   */
  record Place(int start, int end) {}
}

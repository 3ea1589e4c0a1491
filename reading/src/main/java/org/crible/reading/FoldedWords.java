package org.crible.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.text.fold.Fold;

/** Words in lower case without marks, so that "à l'insu" is found however it is written. */
public final class FoldedWords {
  private static final Pattern CHUNK =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'-]*[\\p{L}\\p{N}])?'?");

  private FoldedWords() {}

  /**
   * Cuts a text as the tokeniser does: elided words ("l'", "d'") and the possessive "'s" stand
   * alone.
   *
   * @param elisions words of the language that elide, without their apostrophe
   */
  public static List<String> of(String text, Set<String> elisions) {
    List<String> words = new ArrayList<>();
    Matcher chunk = CHUNK.matcher(Fold.latin(text.replace('’', '\'').replace('‑', '-')));
    while (chunk.find()) {
      String word = chunk.group();
      int apostrophe = word.indexOf('\'');
      while (apostrophe > 0 && elisions.contains(word.substring(0, apostrophe))) {
        words.add(word.substring(0, apostrophe + 1));
        word = word.substring(apostrophe + 1);
        apostrophe = word.indexOf('\'');
      }
      if (word.endsWith("'s")) {
        words.add(word.substring(0, word.length() - 2));
        words.add("'s");
      } else if (!word.isEmpty()) {
        words.add(word.endsWith("'") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}

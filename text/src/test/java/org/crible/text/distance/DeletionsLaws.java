package org.crible.text.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Words that are few edits apart have a key in common. */
class DeletionsLaws {
  @Property(tries = 20_000)
  void wordsWithinSoManyEditsShareAKey(
      @ForAll("words") String one,
      @ForAll("words") String other,
      @ForAll @IntRange(min = 0, max = 3) int most) {
    if (EditDistance.bounded(one, other, most) <= most) {
      assertThat(keys(one, most)).containsAnyElementsOf(keys(other, most));
    }
  }

  @Property(tries = 5_000)
  void editsOfALongWordAreFound(
      @ForAll("longWords") String word,
      @ForAll @IntRange(min = 0, max = 13) int first,
      @ForAll @IntRange(min = 0, max = 13) int second) {
    StringBuilder edited = new StringBuilder(word);
    edited.deleteCharAt(first);
    edited.insert(Math.min(second, edited.length()), 'x');
    String swapped =
        word.substring(0, first)
            + word.charAt(first + 1)
            + word.charAt(first)
            + word.substring(first + 2);
    assertThat(keys(word, 2)).containsAnyElementsOf(keys(edited.toString(), 2));
    assertThat(keys(word, 1)).containsAnyElementsOf(keys(swapped, 1));
  }

  private static Set<Integer> keys(String word, int most) {
    Set<Integer> keys = new HashSet<>();
    Deletions.each(word, most, keys::add);
    return keys;
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> longWords() {
    return Arbitraries.strings().withChars("abcdefgh").ofLength(15);
  }
}

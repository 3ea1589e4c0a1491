package org.crible.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crible.index.search.QueryWords.Sought;
import org.crible.match.name.NameBound;

/**
 * Which words of a query a name must have one of, or be too far from it whatever else it has: the
 * proof stands in {@link NameSearch}.
 */
final class Cover {
  private final List<Sought> words;
  private final int weight;
  private final NameBound bound;

  /**
   * @param words those that can be in the cover, the cheapest first
   * @param weight what all words of the query weigh
   */
  Cover(List<Sought> words, int weight, NameBound bound) {
    this.words = words;
    this.weight = weight;
    this.bound = bound;
  }

  /** Some of the words, cheap ones and none too many; empty if even all of them are too few. */
  Optional<List<Sought>> find() {
    List<Sought> some = new ArrayList<>();
    for (Sought word : words) {
      if (covers(some)) {
        break;
      }
      some.add(word);
    }
    if (!covers(some)) {
      return Optional.empty();
    }
    for (int i = some.size() - 2; i >= 0; i--) {
      Sought spared = some.remove(i);
      if (!covers(some)) {
        some.add(i, spared);
      }
    }
    return Optional.of(some);
  }

  /** A word that weighs as much as the rest together adds and says as much as they can. */
  private boolean covers(List<Sought> some) {
    int left = 0;
    for (Sought word : some) {
      left += word.weight();
    }
    int rest = weight - left;
    return !bound.reached(bound.surplus(rest, rest, 1), left, 0)
        || !bound.tells(bound.information(rest, rest, 1), left, 0, false);
  }
}

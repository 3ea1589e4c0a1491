package org.crible.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However many words are added, in whatever order, each keeps what was added. */
class AlikeWordsLaws {
  @Property(tries = 100)
  void nothingIsLostOrMixedUp(
      @ForAll @Size(min = 1, max = 3000) List<@IntRange(max = 4000) Integer> places,
      @ForAll @IntRange(max = 3000) int expected) {
    AlikeWords alike = new AlikeWords(expected);
    Map<Integer, Long> open = new HashMap<>();
    Map<Integer, Long> mine = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      long bit = 1L << i % Long.SIZE;
      if (i % 3 == 0) {
        alike.add(place, place, i, 2 * i, bit);
        mine.merge(place, bit, (one, other) -> one | other);
      } else {
        alike.addOpen(place, bit);
        open.merge(place, bit, (one, other) -> one | other);
      }
    }
    for (int place = 0; place <= 4000; place++) {
      int slot = alike.find(place);
      assertThat(slot >= 0).isEqualTo(open.containsKey(place) || mine.containsKey(place));
      if (slot >= 0) {
        assertThat(alike.open(slot)).isEqualTo(open.getOrDefault(place, 0L));
        int row = alike.row(slot);
        assertThat(row >= 0).isEqualTo(mine.containsKey(place));
        if (row >= 0) {
          assertThat(alike.mine(row)).isEqualTo(mine.get(place));
          assertThat(alike.weight(row)).isEqualTo(place);
          int last = places.size() - 1;
          while (places.get(last) != place || last % 3 != 0) {
            last--;
          }
          assertThat(alike.surplus(row)).isEqualTo(last);
          assertThat(alike.says(row)).isEqualTo(2 * last);
        }
      }
    }
  }
}

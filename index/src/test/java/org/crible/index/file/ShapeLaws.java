package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.crible.match.NameKind;
import org.crible.text.distance.EditDistance;

/** A shape leaves out no word that is near, and none of a kind that is sought. */
class ShapeLaws {
  private static final Set<NameKind> ALL = EnumSet.allOf(NameKind.class);

  @Property(tries = 5_000)
  void wordsThatAreNearHaveNearShapes(
      @ForAll @AlphaChars @StringLength(min = 1, max = 6) String one,
      @ForAll @AlphaChars @StringLength(min = 1, max = 6) String other,
      @ForAll @IntRange(min = 0, max = 3) int edits) {
    if (EditDistance.bounded(one, other, edits) <= edits) {
      assertThat(Shape.near(Shape.of(one, ALL), Shape.of(other, ALL), edits)).isTrue();
    }
  }

  @Property
  void oneEditIsNearWhateverTheLength(
      @ForAll @StringLength(min = 1, max = 50) String word, @ForAll char letter) {
    assertThat(Shape.near(Shape.of(word, ALL), Shape.of(word + letter, ALL), 1)).isTrue();
    assertThat(Shape.near(Shape.of(letter + word.substring(1), ALL), Shape.of(word, ALL), 1))
        .isTrue();
  }

  @Property
  void shapesMeetWhereKindsDo(@ForAll Set<NameKind> one, @ForAll Set<NameKind> other) {
    boolean meet = one.stream().anyMatch(other::contains);
    assertThat(Shape.meet(Shape.of("a", one), Shape.of("b", other))).isEqualTo(meet);
  }
}

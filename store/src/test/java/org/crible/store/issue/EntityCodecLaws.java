package org.crible.store.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Statement;
import org.crible.store.IntegrityBrokenException;

/** What is packed comes back, and damage shows. */
class EntityCodecLaws {
  @Provide
  Arbitrary<Entity> entities() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("aZ0 \n\"éЖ漢ع\u0000")
            .withCharRange('\u0400', '\u04ff')
            .ofMaxLength(400);
    Arbitrary<String> values = texts.map(text -> "v" + text);
    Arbitrary<String> optional = texts.injectNull(0.5);
    Arbitrary<Statement> statements =
        Combinators.combine(
                Arbitraries.of("harbour-1", "harbour-9"),
                Arbitraries.of("name", "alias", "notes", "addressEntity"),
                values,
                optional,
                optional,
                optional)
            .as(
                (id, property, value, original, field, language) ->
                    new Statement(
                        id, property, value, "xx", original, field, language, null, null));
    return Combinators.combine(statements.list().ofMaxSize(40), values.list().ofMaxSize(3))
        .as(
            (list, referents) ->
                Entity.of("harbour-1", FollowTheMoney.schema("Company"), list)
                    .withReferents(referents));
  }

  @Property(tries = 200)
  void everyEntityComesBack(@ForAll("entities") Entity entity) {
    try (EntityCodec codec = new EntityCodec()) {
      byte[] plain = codec.encode(entity);
      Entity back = codec.decode(entity.id(), "xx", codec.pack(plain), statement -> statement);
      assertThat(back).isEqualTo(entity);
      assertThat(codec.encode(back)).isEqualTo(plain);
    }
  }

  @Property(tries = 200)
  void theDigestIsOfTheContentNotOfTheDays(@ForAll("entities") Entity entity) {
    LocalDate day = LocalDate.of(2024, 5, 3);
    List<Statement> seen = entity.statements().stream().map(s -> s.seen(day, day)).toList();
    Entity dated = Entity.of(entity.id(), entity.schema(), seen).withReferents(entity.referents());
    try (EntityCodec codec = new EntityCodec()) {
      byte[] plain = codec.encode(entity);
      assertThat(codec.encode(dated)).isEqualTo(plain);
      assertThat(EntityCodec.digest(plain, true)).isNotEqualTo(EntityCodec.digest(plain, false));
    }
  }

  /** A flipped bit that only pads the packed form says nothing: then the content is as it was. */
  @Property(tries = 300)
  void aChangedByteNeverChangesTheContent(
      @ForAll("entities") Entity entity,
      @ForAll @IntRange(max = 1_000_000) int where,
      @ForAll @IntRange(min = 1, max = 255) int flip) {
    try (EntityCodec codec = new EntityCodec()) {
      byte[] packed = codec.pack(codec.encode(entity));
      packed[where % packed.length] ^= (byte) flip;
      Entity back;
      try {
        back = codec.decode("harbour-1", "xx", packed, statement -> statement);
      } catch (IntegrityBrokenException e) {
        assertThat(e).hasMessageContaining("harbour-1");
        return;
      }
      assertThat(back).isEqualTo(entity);
    }
  }

  @Example
  void aChangedByteOfTheContentIsFound() {
    Entity entity =
        Entity.builder("harbour-1", FollowTheMoney.schema("Company"), "xx")
            .add("name", "Harbour Company of the Northern Sea")
            .build();
    try (EntityCodec codec = new EntityCodec()) {
      byte[] packed = codec.pack(codec.encode(entity));
      packed[packed.length / 2] ^= 0x55;
      assertThatThrownBy(() -> codec.decode("harbour-1", "xx", packed, statement -> statement))
          .isInstanceOf(IntegrityBrokenException.class)
          .hasMessageContaining("harbour-1");
    }
  }
}

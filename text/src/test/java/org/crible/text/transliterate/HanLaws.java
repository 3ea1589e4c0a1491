package org.crible.text.transliterate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Read one by one, characters give what ICU makes of the whole text. */
class HanLaws {
  @Property(tries = 20_000)
  void charactersAreReadByThemselves(@ForAll("texts") String text) {
    assertThat(Han.read(text)).isEqualTo(Icu.read("Han-Latin", text));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> usual = Arbitraries.integers().between(0x4E00, 0x9FFF);
    Arbitrary<Integer> rare =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0x3400, 0x4DBF),
            Arbitraries.integers().between(0x20000, 0x323AF),
            Arbitraries.of(0x3005, 0x3007, 0x303B, 0x16FE2, 0x16FF0));
    return Arbitraries.frequencyOf(Tuple.of(8, usual), Tuple.of(1, rare))
        .map(Character::toString)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(characters -> String.join("", characters));
  }
}

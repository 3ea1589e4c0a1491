package org.crible.match.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are read as what they stand for. */
class ReadWordsTest {
  @ParameterizedTest
  @CsvSource({
    "vladimirovich, true",
    "sergeevich, true",
    "sergeyevich, true",
    "nikolaevna, true",
    "mykolayovych, true",
    "shostakovich, false",
    "ivanov, false",
    "vladimir, false"
  })
  void patronymicsAreMadeOfGivenNames(String word, boolean patronymic) {
    assertThat(Patronymic.is(word)).isEqualTo(patronymic);
  }

  @ParameterizedTest
  @CsvSource({"muromskiy, murom", "uralskaya, ural", "kirovskoe, kirov", "moskva, moskva"})
  void adjectivesStandForTheirPlaces(String word, String place) {
    assertThat(Adjective.stem(word)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"uun, un", "joonng, jong", "un, un", "anna, anna", "schmidtt, schmidtt"})
  void doubledLettersOfSyllablesCountOnce(String word, String once) {
    assertThat(Doubled.once(word)).isEqualTo(once);
  }

  @Test
  void misspeltClassWordsAreWhatWasMeant() {
    assertThat(Misspelt.corrected(List.of("enterprize", "compaly", "uralmash", "copany")))
        .containsExactly("enterprise", "company", "uralmash", "company");
  }

  @ParameterizedTest
  @CsvSource({"husayn, hussein, 1", "gaddafi, kadhafi, 0", "schulze, scholz, 1", "ana, anna, 0"})
  void vowelsAreSoFarApart(String one, String other, int apart) {
    assertThat(Vowels.apart(one, other)).isEqualTo(apart);
  }
}

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

  @Test
  void shorterClassWordsAreReadWhereNoNameIsNear() {
    assertThat(
            Misspelt.corrected(
                List.of("bannk", "gorup", "cptal", "rnachine", "planet", "marina", "karl", "trx")))
        .containsExactly("bank", "group", "capital", "machine", "planet", "marina", "karl", "trx");
  }

  @ParameterizedTest
  @CsvSource({
    "dev elopment, development",
    "kristall researchagency, kristall research agency",
    "oboronlogistika ooo, oboronlogistika ooo",
    "golfrateholdings, golfrate holdings",
    "companyglobaltek, company globaltek",
    "izmeriteljsc, izmeritel jsc",
    "groupama, groupama",
    "sberbank, sberbank",
    "power plant, power plant",
    "uralmash, uralmash"
  })
  void tornAndCompoundWordsAreReadInTheirParts(String read, String meant) {
    assertThat(String.join(" ", Compound.apart(List.of(read.split(" "))))).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "f0rex, forex",
    "5tate, state",
    "tanker5, tankers",
    "alpha1, alphal",
    "it1, it1",
    "web58, web58"
  })
  void aDigitBetweenLettersIsTheLetterItLooksLike(String read, String meant) {
    assertThat(Digits.confused(List.of(read))).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "ahrnad, ahmad, true",
    "dahlr, dahir, true",
    "wilson, vvilson, true",
    "zhanq, zhang, true",
    "ahmad, ahmed, false",
    "arn, am, false",
    "ahmad, ahmad, false"
  })
  void lettersLookAlike(String one, String other, boolean alike) {
    assertThat(Lookalike.are(one, other)).isEqualTo(alike);
    assertThat(Lookalike.are(other, one)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({"hmd, hamid, true", "rzvi, razavi, true", "amr, amira, false", "hamid, hamid, false"})
  void vowelsAreLeftOut(String shorter, String longer, boolean leftOut) {
    assertThat(Vowels.leftOut(shorter, longer)).isEqualTo(leftOut);
  }

  @ParameterizedTest
  @CsvSource({"idriis, idris, true", "alli, ali, true", "anna, hanna, false", "ali, alli, true"})
  void doubledLettersAreOneSpelling(String one, String other, boolean alike) {
    assertThat(Doubled.alike(one, other)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({"bert, albert, true", "bert, herbert, true", "albert, herbert, false"})
  void aShortFormBelongsToEachNameItStandsFor(String one, String other, boolean shared) {
    assertThat(
            Family.isShared(
                String.valueOf(NameReader.family(one)), String.valueOf(NameReader.family(other))))
        .isEqualTo(shared);
  }

  @ParameterizedTest
  @CsvSource({
    "husayn, hussein, 1",
    "gaddafi, kadhafi, 0",
    "schulze, scholz, 2",
    "ana, anna, 0",
    "milan, milana, 2"
  })
  void vowelsAreSoFarApart(String one, String other, int apart) {
    assertThat(Vowels.apart(one, other)).isEqualTo(apart);
  }
}

package org.crible.text.skeleton;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "qaddafi, gaddafi",
    "gaddafi, kadafi",
    "muhammad, mohamed",
    "hussein, husayn",
    "usama, osama",
    "wladimir, vladimir",
    "fatimah, fatima"
  })
  void spellingsOfOneNameMeet(String left, String right) {
    assertThat(Skeleton.fine(left)).isNotEmpty().isEqualTo(Skeleton.fine(right));
  }

  @ParameterizedTest
  @CsvSource({"oliver, alvaro", "merkel, markov", "ivanov, evans"})
  void otherNamesDoNot(String left, String right) {
    assertThat(Skeleton.fine(left)).isNotEqualTo(Skeleton.fine(right));
  }

  @ParameterizedTest
  @CsvSource({"mhmd, mohammed", "byryz, perez", "qdhafy, qaddafi", "ntnyhw, netanyahu"})
  void wordsWithoutVowelsMeetTheirSpellings(String bare, String spelt) {
    assertThat(Skeleton.coarse(bare)).isEqualTo(Skeleton.coarse(spelt));
  }
}

package org.crible.text.sound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crible.text.Script;
import org.crible.text.transliterate.Transliteration;
import org.crible.text.transliterate.Transliteration.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {
  private static double likeness(String word, String latin) {
    Reading reading = Transliteration.readings(word).getLast();
    Sounds sounds = Sounds.of(reading.sounds());
    assertThat(sounds).isNotNull();
    return sounds.word(reading.text().strip()).likeness(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "Чайковский, tschaikowski",
    "Хрущёв, khrouchtchev",
    "القذافي, alqadhafi",
    "سعيد, saeed",
    "روبرتسون, robertson",
    "נתניהו, netanyahu",
    "シュワルツェネッガー, schwarzenegger",
    "데이비드, david",
    "克里斯蒂安, christian",
    "伊莎貝拉, isabella",
    "Παπαδόπουλος, papadopoulos"
  })
  void spellingsOfOneName(String word, String latin) {
    assertThat(likeness(word, latin)).isGreaterThan(0.6);
  }

  @ParameterizedTest
  @CsvSource({
    "Чайковский, kowalski",
    "سعيد, khalid",
    "נתניהו, nathan",
    "シュワルツ, shirakawa",
    "데이비드, dimitri",
    "克里斯蒂安, alexander"
  })
  void otherNames(String word, String latin) {
    assertThat(likeness(word, latin)).isZero();
  }

  @Property(tries = 500)
  void neverFailsAndStaysInRange(@ForAll String word, @ForAll String latin) {
    for (Script script : Script.values()) {
      Sounds sounds = Sounds.of(script);
      if (sounds != null) {
        assertThat(sounds.word(word).likeness(latin)).isBetween(0.0, 1.0);
      }
    }
  }
}

package org.crible.text.transliterate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crible.text.Script;
import org.crible.text.fold.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {
  @ParameterizedTest
  @CsvSource({
    "Алмаз-Антей, almaz-antey, CYRILLIC",
    "Владимир Владимирович, vladimir vladimirovich, CYRILLIC",
    "Сергій Горлов, serhii horlov, CYRILLIC",
    "Μητσοτάκης, mitsotakis, GREEK",
    "ბარაკ ობამა, barak obama, GEORGIAN",
    "Բարակ Օբամա, barak obama, ARMENIAN",
    "محمد, mhmd, ARABIC",
    "נתניהו, ntnyhw, HEBREW",
    "习近平, xi jin ping, HAN",
    "김정은, kim jong un, HANGUL",
    "オバマ, obama, KANA",
    "Łódź Straße ﬁ, lodz strasse fi, LATIN",
    "ＡＢＣ, abc, LATIN"
  })
  void readsNames(String name, String latin, Script script) {
    Transliteration.Reading reading = Transliteration.read(name);
    assertThat(reading.text().strip()).isEqualTo(latin);
    assertThat(reading.script()).isEqualTo(script);
  }

  @Test
  void readsASurnameAsOne() {
    assertThat(Transliteration.readings("曾庆红").stream().map(r -> r.text().strip()))
        .contains("zeng qing hong");
  }

  @ParameterizedTest
  @CsvSource({"シュワルツェネッガー, shuwarutsenegga", "ヴェトナム, vetonamu", "とうきょう, toukyou", "マッチ, matchi"})
  void readsKana(String name, String latin) {
    assertThat(Transliteration.read(name).text()).isEqualTo(latin);
  }

  @Property(tries = 300)
  void neverFails(@ForAll String text) {
    assertThat(Transliteration.read(text).text()).isNotNull();
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String folded = Fold.latin(text);
    assertThat(Fold.latin(folded)).isEqualTo(folded);
  }
}

package org.crible.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.text.word.Words.Word;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static List<String> of(String text) {
    return Words.of(text).stream().map(Word::text).toList();
  }

  @Test
  void pointsBetweenSingleLettersJoinThem() {
    assertThat(of("sis d.o.o.")).containsExactly("sis", "doo");
    assertThat(of("mendez a/s")).containsExactly("mendez", "as");
    assertThat(of("hans j. friedrich")).containsExactly("hans", "j", "friedrich");
    assertThat(Words.of("s.a.")).containsExactly(new Word("sa", true));
  }

  @Test
  void apostrophesAreSilentAndQuotationMarksSeparate() {
    assertThat(of("al-qa'ida")).containsExactly("al", "qaida");
    assertThat(of("ooo\"bay\"")).containsExactly("ooo", "bay");
    assertThat(of("ooo \"bay\"")).containsExactly("ooo", "bay");
  }

  @Test
  void signsOfTransliterationAreNoLetters() {
    assertThat(of("thaksʹin chinwatr")).containsExactly("thaksin", "chinwatr");
    assertThat(of("wngsʹ suwrrn")).containsExactly("wngs", "suwrrn");
    assertThat(of("ʿabiy ʾahmad")).containsExactly("abiy", "ahmad");
    assertThat(of("oʻzbekiston qoʼshma")).containsExactly("ozbekiston", "qoshma");
  }

  @Test
  void ampersandIsAWord() {
    assertThat(of("procter & gamble")).containsExactly("procter", "and", "gamble");
  }
}

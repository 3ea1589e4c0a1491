package org.crible.text.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
  @ParameterizedTest
  @CsvSource({
    "٠١٢٣٤٥٦٧٨٩, 0123456789",
    "۰۱۲۳۴۵۶۷۸۹, 0123456789",
    "०१२३४५६७८९, 0123456789",
    "Ｎｏ５, no5",
    "Ünit ۵, unit 5",
    "Łódź, lodz"
  })
  void readsDigitsOfEveryScriptAndLettersWithoutMarks(String text, String folded) {
    assertThat(Fold.latin(text)).isEqualTo(folded);
    assertThat(Fold.latin(folded)).isEqualTo(folded);
  }
}

package org.crible.model.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.crible.model.PropertyType;
import org.junit.jupiter.api.Test;

class TypedTextTest {
  @Test
  void givesTheNotationOfTheType() {
    assertThat(TypedText.of(PropertyType.DATE, "1 Nov 1970")).containsExactly("1970-11-01");
    assertThat(TypedText.of(PropertyType.DATE, "1970 to 1972"))
        .containsExactly("1970", "1971", "1972");
    assertThat(TypedText.of(PropertyType.COUNTRY, "Allemagne")).containsExactly("de");
    assertThat(TypedText.of(PropertyType.GENDER, "Femme")).containsExactly("female");
    assertThat(TypedText.of(PropertyType.TOPIC, "sanction")).containsExactly("sanction");
    assertThat(TypedText.of(PropertyType.NAME, "Any name")).containsExactly("Any name");
  }

  @Test
  void givesNothingForWhatIsNothingOfTheType() {
    assertThat(TypedText.of(PropertyType.DATE, "soon")).isEmpty();
    assertThat(TypedText.of(PropertyType.COUNTRY, "Atlantis")).isEmpty();
    assertThat(TypedText.of(PropertyType.GENDER, "vessel")).isEmpty();
    assertThat(TypedText.of(PropertyType.TOPIC, "villain")).isEmpty();
  }
}

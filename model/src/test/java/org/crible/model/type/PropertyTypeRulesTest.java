package org.crible.model.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyTypeRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU|ru",
        "Russian Federation|ru",
        "Allemagne|de",
        "Germany|de",
        "Korea, North|kp",
        "Democratic People's Republic of Korea|kp",
        "Democratic People's Republic of Korea (North Korea)|kp",
        "St. Vincent and the Grenadines|vc",
        "St. Kitts and Nevis|kn",
        "Iran (Islamic Republic of)|ir",
        "Syrian Arab Republic|sy",
        "Congo, Democratic Republic of the|cd",
        "Burma|mm",
        "Cote d Ivoire|ci",
        "The Gambia|gm",
        "USSR|suhh"
      })
  void knowsCountriesByTheirManyNames(String name, String code) {
    assertThat(Countries.code(name)).contains(code);
  }

  @Test
  void takesNoOtherWordForACountry() {
    assertThat(Countries.code("Atlantis")).isEmpty();
    assertThat(Countries.code("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19 Nov 1991|[1991-11-19]",
        "Aug 1961|[1961-08]",
        "circa 1965|[1965]",
        "1962 to 1964|[1962, 1963, 1964]",
        "circa 1979-1982|[1979, 1980, 1981, 1982]",
        "26 Sep 1946 to 07 Dec 1946|[1946-09, 1946-10, 1946-11, 1946-12]",
        "01 Jan 1970 to 31 Dec 1970|[1970]",
        "1971-05-04|[1971-05-04]",
        "31 Feb 1970|[]",
        "in his forties|[]"
      })
  void readsDatesAsPublishersWriteThem(String text, String dates) {
    assertThat(DateNotation.parse(text)).hasToString(dates);
  }

  @ParameterizedTest
  @CsvSource({
    "INN,7707083893,7707083893",
    "OGRN,1027700132195,1027700132195",
    "LEI,253400V1H6ART1UQ0N98,253400V1H6ART1UQ0N98",
    "IMO,IMO 7406784,IMO7406784",
    "IMO,9074729,IMO9074729",
    "ISIN,US0378331005,US0378331005",
    "BIC,HAVIGB2L,HAVIGB2L",
    "UID_CH,CHE-116.281.710,CHE116281710",
    "OKPO,00032537,00032537",
    "USCC,91440300708461136T,91440300708461136T"
  })
  void acceptsTheRightCheckDigitAndNoOther(IdentifierType type, String text, String normal) {
    assertThat(type.normalise(text)).contains(normal);
    char last = text.charAt(text.length() - 1);
    if (Character.isDigit(last)) {
      String wrong = text.substring(0, text.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
      assertThat(type.normalise(wrong)).isEmpty();
    }
  }

  @Test
  void saysWhichPropertiesOnlyOneKindOfNumberMayFill() {
    assertThat(IdentifierType.of("imoNumber")).contains(IdentifierType.IMO);
    assertThat(IdentifierType.of("registrationNumber")).isEmpty();
    assertThat(IdentifierType.USCC.normalise("91440300708461136A")).isEmpty();
  }

  @Test
  void nameOfADisputedTerritoryTakesNoSide() {
    assertThat(Countries.code("Kashmir")).isEmpty();
    assertThat(Countries.code("KASHMIR")).isEmpty();
    assertThat(Countries.code("pk-km")).as("a file that says the code itself").contains("pk-km");
  }
}

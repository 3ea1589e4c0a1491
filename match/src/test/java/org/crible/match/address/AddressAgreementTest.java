package org.crible.match.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crible.match.Prepared.Address;
import org.crible.match.Prepared.Fact;
import org.crible.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressAgreementTest {
  private static final AddressAgreement AGREEMENT = new AddressAgreement(0.8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 Makaenka Street, Minsk, 220114, Belarus | Minsk, ul. Makaenka 23",
        "Dzerzhinsky Avenue, 73, Minsk 220116 | 73 Dzerzhinsky Ave., Minsk",
        "Hauptstraße 12, 10115 Berlin | Haupt Str. 12, Berlin, 10115, Germany",
        "P.O. Box 1731, Al Jazaeer Street, Lattakia | Al Jazaeer St, Lattakia, PO Box 1731, Syria",
        "16 rue de la Paix, 75002 Paris | 016, Rue Paix, Paris, France"
      })
  void onePlaceWrittenDifferently(String one, String other) {
    assertThat(AGREEMENT.of(facts(one), facts(other)).value()).isGreaterThanOrEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 Makaenka Street, Minsk | 25 Makaenka Street, Minsk",
        "23 Makaenka Street, Minsk | 23 Makaenka Street, Brest",
        "23 Makaenka Street, Minsk 220114 | Minsk 220114",
        "12 Main Street, Springfield | 12 Main Street, London"
      })
  void anotherPlaceSaysNothing(String one, String other) {
    assertThat(AGREEMENT.of(facts(one), facts(other)).value()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Minsk", "Minsk, Belarus", "220114 Minsk", "PO Box 17", "8001 Zürich", ""})
  void whatLeadsToNoDoorIsLeftOut(String text) {
    assertThat(AddressReader.read(text)).isEmpty();
  }

  @Property
  void fromNothingToOneAndSymmetricAndNeverAboveItself(
      @ForAll("addresses") String one, @ForAll("addresses") String other) {
    double value = AGREEMENT.of(facts(one), facts(other)).value();
    assertThat(value).isBetween(0.0, 1.0);
    assertThat(AGREEMENT.of(facts(other), facts(one)).value()).isEqualTo(value);
    assertThat(AGREEMENT.of(facts(one), facts(one)).value()).isGreaterThanOrEqualTo(value);
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> addresses() {
    return net.jqwik.api.Arbitraries.of(
            "5", "7", "Lenina", "Minsk", "street", "220030", "12b", "ул.", "北京", "Box", ",",
            "\u0000")
        .list()
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  private static List<Fact<Address>> facts(String text) {
    Statement statement = new Statement("x", "address", text.isEmpty() ? "-" : text, "test");
    return AddressReader.read(text).stream().map(a -> new Fact<>(a, statement)).toList();
  }
}

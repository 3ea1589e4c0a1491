package org.crible.match.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  @ParameterizedTest
  @CsvSource({
    "innCode, 77 310 841-75, 7731084175",
    "innCode, INN 7731084175, 7731084175",
    "imoNumber, IMO 9187629, IMO9187629",
    "imoNumber, 9187629, IMO9187629",
    "imoNumber, IMO 9187620, 9187620",
    "mmsi, MMSI: 273310720, 273310720",
    "registrationNumber, INN 7731084175, INN7731084175",
    "swiftBic, BICICIABXXX, BICICIAB",
    "swiftBic, bici ci ab, BICICIAB",
    "swiftBic, HAVIGB2LXXX, HAVIGB2L",
    "serialNumber, MSN 24383, 24383",
    "registrationNumber, IMO-9187629, IMO9187629",
    "passportNumber, ａ-123456, A123456"
  })
  void writtenDifferentlyIsEqual(String property, String value, String normalised) {
    assertThat(Identifiers.of(property, value).value()).isEqualTo(normalised);
  }

  @ParameterizedTest
  @CsvSource({"KDBKKPPY", "BOELKPPY", "BOELKPPYXXX"})
  void bankCodesWithoutDigitsTell(String value) {
    assertThat(Identifiers.tells(Identifiers.of("swiftBic", value), false)).isTrue();
    assertThat(Identifiers.tells(Identifiers.of("idNumber", value), false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"123", "00000000", "UNKNOWN"})
  void placeholdersTellNothing(String value) {
    assertThat(Identifiers.tells(Identifiers.of("idNumber", value), false)).isFalse();
  }

  @Test
  void namesAreNoWallets() {
    assertThat(Identifiers.isWallet(" 1BoatSLRHtKNngkdXEeobR76b53LETtpyT ")).isTrue();
    assertThat(Identifiers.isWallet("0x5aAeb6053F3E94C9B9A09f33669435E7Ef1BeAed")).isTrue();
    assertThat(Identifiers.isWallet("AbderrahmanMohammedHassanKhan")).isFalse();
    assertThat(Identifiers.isWallet("Obschestvo Zavod 12 imeni Chernyshevskogo")).isFalse();
  }
}

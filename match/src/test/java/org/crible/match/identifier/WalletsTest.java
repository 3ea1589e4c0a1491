package org.crible.match.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples are those of the formats' own documents, or of no use to anybody. */
class WalletsTest {
  @ParameterizedTest
  @CsvSource({
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    "0X5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED, 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    "xdc5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=1,"
        + " bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a,"
        + " qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
    "QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A, qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
    "1BoatSLRHtKNngkdXEeobR76b53LETtpyT, 1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
  })
  void oneSpellingOfAnAddress(String text, String normalised) {
    assertThat(Wallets.normalise(text, false)).contains(normalised);
    assertThat(Wallets.normalise(normalised, false)).contains(normalised);
  }

  @Test
  void oneAccountOfTonHasSeveralSpellings() {
    String bounceable = "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF";
    String not = "UQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPuwA";
    assertThat(Wallets.normalise(not, false)).isEqualTo(Wallets.normalise(bounceable, false));
    assertThat(Wallets.normalise(bounceable.replace('-', '+'), false))
        .isEqualTo(Wallets.normalise(bounceable, false))
        .hasValueSatisfying(account -> assertThat(account).startsWith("ton:00ca6e321c7cce9e"));
  }

  @Test
  void capitalsAreOtherDigitsInBase58() {
    assertThat(Wallets.normalise("1BoatSLRHtKNngkdXEeobR76b53LETtpyT", false))
        .isNotEqualTo(Wallets.normalise("1BoatSLRHtKNngkdXEeobR76b53LETtpyt", false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7731084175",
        "AB 123456",
        "HRB 12345 Amtsgericht Charlottenburg",
        "GB29NWBK60161331926819",
        "CHE-123.456.789",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "bC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        ""
      })
  void otherNumbersAreNone(String text) {
    assertThat(Wallets.normalise(text, false)).isEmpty();
  }

  @Test
  void anAddressOfLettersOnlyTells() {
    assertThat(
            Identifiers.tells(
                Identifiers.of("idNumber", "TBoatSLRHtKNngkdXEeobRabcLETtpyTxy"), false))
        .isTrue();
    assertThat(Identifiers.tells(Identifiers.of("idNumber", "not available at this time"), false))
        .isFalse();
  }
}

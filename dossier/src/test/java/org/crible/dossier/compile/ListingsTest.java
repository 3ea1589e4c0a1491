package org.crible.dossier.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.crible.dossier.Cases;
import org.crible.dossier.ListedParty;
import org.junit.jupiter.api.Test;

class ListingsTest {
  private static final ListedParty PARTY = Cases.parties().getFirst();

  /** The list was issued before the listing began: on the day it was announced, not in force. */
  @Test
  void aListingStandsFromItsFirstDay() {
    assertThat(Listings.of(PARTY, Map.of(), LocalDate.of(2019, 7, 15))).hasSize(1);
    assertThat(Listings.of(PARTY, Map.of(), LocalDate.of(2019, 7, 14))).isEmpty();
  }
}

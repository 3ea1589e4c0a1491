package org.crible.store.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.Join;
import org.junit.jupiter.api.Test;

/** What counts as an official reference that several lists share. */
class ReferenceRulesTest {

  @Test
  void theUkNumberOfADesignation() {
    Entity twice = sanction("authorityId", "INU0082", "SYR0310");
    assertThat(ReferenceRules.of(twice))
        .containsExactlyInAnyOrder(
            new Join.Shared("uk_reference", "INU0082"), new Join.Shared("uk_reference", "SYR0310"));
  }

  @Test
  void theUnNumberIsAnother() {
    assertThat(ReferenceRules.of(sanction("authorityId", "QDi.327")))
        .containsExactly(new Join.Shared("un_reference", "QDi.327"));
  }

  @Test
  void otherAuthoritiesNumbersAreNone() {
    assertThat(ReferenceRules.of(sanction("authorityId", "16865", "EU.3343.85", "8380"))).isEmpty();
  }

  /** A passport or a register may have a number of that shape. */
  @Test
  void anyOtherNumberOfTheShapeIsNone() {
    Entity person =
        Entity.builder("a-1", FollowTheMoney.schema("Person"), "a")
            .add("name", "Ann Example")
            .add("idNumber", "RUS1467")
            .build();
    assertThat(ReferenceRules.of(person)).isEmpty();
  }

  private static Entity sanction(String property, String... values) {
    Entity.Builder built =
        Entity.builder("a-1-sanction", FollowTheMoney.schema("Sanction"), "a").add("entity", "a-1");
    for (String value : values) {
      built.add(property, value);
    }
    return built.build();
  }
}

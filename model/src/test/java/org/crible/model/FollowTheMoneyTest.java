package org.crible.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FollowTheMoneyTest {
  @Test
  void holdsEverySchemaOfThePublishedModel() {
    FollowTheMoney vocabulary = FollowTheMoney.vocabulary();
    assertThat(vocabulary.version()).isEqualTo("4.5.2");
    assertThat(vocabulary.schemata()).hasSize(69).containsKeys("Person", "Vessel", "Ownership");
  }

  @Test
  void inheritsPropertiesFromEveryAncestor() {
    Schema company = FollowTheMoney.schema("Company");
    assertThat(company.ancestors())
        .containsExactlyInAnyOrder(
            "Company", "Organization", "Asset", "LegalEntity", "Thing", "Value");
    assertThat(company.property("name")).map(Property::schema).contains("Thing");
    assertThat(company.property("innCode")).map(Property::type).contains(PropertyType.IDENTIFIER);
  }

  @Test
  void knowsTheTwoEndsOfALink() {
    assertThat(FollowTheMoney.schema("Ownership").edge())
        .isEqualTo(new Schema.Edge("owner", "asset", "owns", true));
  }

  @Test
  void meetsRelatedSchemataOnly() {
    Schema company = FollowTheMoney.schema("Company");
    Schema organization = FollowTheMoney.schema("Organization");
    Schema person = FollowTheMoney.schema("Person");
    Schema vessel = FollowTheMoney.schema("Vessel");
    Schema legalEntity = FollowTheMoney.schema("LegalEntity");
    assertThat(organization.meets(company)).isTrue();
    assertThat(FollowTheMoney.schema("PublicBody").meets(company)).isTrue();
    assertThat(legalEntity.meets(person)).isTrue();
    assertThat(person.meets(company)).isFalse();
    assertThat(person.meets(vessel)).isFalse();
    assertThat(FollowTheMoney.schema("CryptoWallet").meets(person)).isTrue();
    assertThat(company.meets(FollowTheMoney.schema("CryptoWallet"))).isTrue();
    assertThat(FollowTheMoney.schema("CryptoWallet").meets(vessel)).isFalse();
  }

  @Test
  void namesTheSchemaThatDoesNotExist() {
    assertThatThrownBy(() -> FollowTheMoney.schema("Submarine"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Submarine");
  }
}

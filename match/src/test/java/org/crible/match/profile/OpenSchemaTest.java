package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A query that leaves open what it looks for finds people, companies and vessels alike. */
class OpenSchemaTest {
  private static final Profile PROFILE = Profile.standard();

  private static Score score(String schema, String query, String other, String candidate) {
    return PROFILE.score(
        PROFILE.prepare(named("q", schema, query)), PROFILE.prepare(named("c", other, candidate)));
  }

  private static Entity named(String id, String schema, String name) {
    return Entity.builder(id, FollowTheMoney.schema(schema), "test").add("name", name).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thing       | V. Putin         | Person      | Vladimir Putin",
        "LegalEntity | V. Putin         | Person      | Vladimir Putin",
        "Thing       | V. Putin         | LegalEntity | Vladimir Putin",
        "Thing       | Lao Wei          | Person      | Lao Wei",
        "Thing       | Dr. Viktor House | Person      | Viktor House",
        "Thing       | Victory          | Vessel      | MV Victory",
        "Asset       | MV Victory       | Vessel      | Victory",
        "Thing       | Siemens AG       | Company     | Siemens Aktiengesellschaft"
      })
  void isFoundAsIfItsSchemaWereGiven(String schema, String query, String other, String candidate) {
    Score found = score(schema, query, other, candidate);
    String given = other.equals("LegalEntity") ? "Person" : other;
    assertThat(found.value())
        .isGreaterThanOrEqualTo(0.7)
        .isGreaterThanOrEqualTo(score(given, query, given, candidate).value());
    assertThat(found.explanation().recompute()).isEqualTo(found.value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thing       | Alpha Trading House Ltd     | LegalEntity | Beta Trading House Ltd",
        "LegalEntity | General Trading Company LLC | LegalEntity | Noor General Trading Company"
            + " LLC",
        "Thing       | Lao Wei                     | LegalEntity | Kupol LAO"
      })
  void genericWordsAreNoSurnames(String schema, String query, String other, String candidate) {
    assertThat(score(schema, query, other, candidate).value()).isLessThan(0.7);
  }

  @Test
  void otherNamesOfACompanyAreNoPersons() {
    Entity company =
        Entity.builder("c", FollowTheMoney.schema("LegalEntity"), "test")
            .add("name", "Yangtze Memory Technologies Co., Ltd.")
            .add("alias", "Changjiang Cunchu")
            .build();
    Prepared person = PROFILE.prepare(named("q", "Person", "Changjiang Cunchu"));
    assertThat(PROFILE.score(person, PROFILE.prepare(company)).value()).isLessThan(0.7);
    assertThat(score("Person", "Changjiang Cunchu", "LegalEntity", "Changjiang Cunchu").value())
        .isGreaterThan(0.7);
  }
}

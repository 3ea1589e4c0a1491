package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.match.Prepared;
import org.crible.match.Prepared.Fact;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;

/** What an index keeps of an entity is all that a score needs. */
class FactsTest {
  @Test
  void everyValueComesBack() {
    Prepared entity =
        Profile.standard()
            .prepare(
                Entity.builder("a", FollowTheMoney.schema("Person"), "test")
                    .add("name", "Somebody")
                    .add("birthDate", "1970-05-01")
                    .add("birthDate", "1971")
                    .add("nationality", "ru")
                    .add("country", "d3:x")
                    .add("gender", "male")
                    .add("innCode", "7731084175")
                    .add("passportNumber", "AB 123:456")
                    .add("address", "5 Lenina Street, Minsk")
                    .add("address", "Minsk")
                    .build());
    Prepared read = Facts.read(Facts.write(entity), "a", entity.schema(), List.of());
    assertThat(values(read.dates())).isEqualTo(values(entity.dates())).hasSize(2);
    assertThat(values(read.countries())).isEqualTo(values(entity.countries())).hasSize(2);
    assertThat(values(read.genders())).isEqualTo(values(entity.genders())).hasSize(1);
    assertThat(values(read.identifiers())).isEqualTo(values(entity.identifiers())).hasSize(2);
    assertThat(values(read.addresses())).isEqualTo(values(entity.addresses())).hasSize(1);
  }

  private static <T> List<T> values(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }
}

package org.crible.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.index.Stamp;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final List<Entity> PARTIES =
      List.of(
          EveryEntity.entity("a", "Company", "Almaz-Antey Concern JSC"),
          EveryEntity.entity("b", "Person", "Jong Un Kim", "Kim Jongun"),
          EveryEntity.entity("c", "Vessel", "Sea Horse 5"),
          Entity.builder("d", FollowTheMoney.schema("Company"), "test")
              .add("name", "Something Else")
              .add("innCode", "7731084175")
              .build());

  @Test
  void findsJoinedAndSplitWords() {
    try (EveryEntity every = new EveryEntity(PARTIES)) {
      assertThat(every.throughIndex(EveryEntity.entity("q", "Person", "Kim Jong-un"), 0.7))
          .containsOnlyKeys("b");
      assertThat(every.throughIndex(EveryEntity.entity("q", "Company", "Almazantey"), 0.7))
          .containsOnlyKeys("a");
    }
  }

  @Test
  void findsByIdentifierWhateverTheName() {
    try (EveryEntity every = new EveryEntity(PARTIES)) {
      Entity query =
          Entity.builder("q", FollowTheMoney.schema("Company"), "test")
              .add("name", "Quite Another Name")
              .add("innCode", "7731084175")
              .build();
      assertThat(every.throughIndex(query, 0.7)).containsOnlyKeys("d");
    }
  }

  @Test
  void neverLetsAPersonMeetAVessel() {
    try (EveryEntity every = new EveryEntity(PARTIES)) {
      assertThat(every.throughIndex(EveryEntity.entity("q", "Person", "Sea Horse 5"), 0.1))
          .doesNotContainKey("c");
    }
  }

  @Test
  void aNameReadInSeveralWaysIsCountedOnce() {
    try (EveryEntity every =
        new EveryEntity(List.of(EveryEntity.entity("a", "LegalEntity", "Lao, V. V.")))) {
      assertThat(every.index().profile().frequencies().names()).isEqualTo(1);
    }
  }

  @Test
  void findsWhateverItIsWithoutASchema() {
    try (EveryEntity every = new EveryEntity(PARTIES)) {
      assertThat(every.throughIndex(EveryEntity.entity("q", "Thing", "J. Un Kim"), 0.3))
          .containsOnlyKeys("b");
      assertThat(every.throughIndex(EveryEntity.entity("q", "Thing", "MV Sea Horse 5"), 0.9))
          .containsOnlyKeys("c");
      assertThat(every.throughIndex(EveryEntity.entity("q", "Thing", "Almaz Antey OJSC"), 0.7))
          .containsOnlyKeys("a");
    }
  }

  @Test
  void keepsItsStampAndItsCounts() {
    try (EveryEntity every = new EveryEntity(PARTIES)) {
      assertThat(every.index().stamp()).extracting(Stamp::content).isEqualTo("content");
      assertThat(every.index().profile().frequencies().names()).isEqualTo(5);
      assertThat(every.index().profile().frequencies().count("almaz")).isEqualTo(1);
      assertThat(every.index().profile().frequencies().count("zebra")).isZero();
    }
  }

  @Test
  void anIndexOfNothingFindsNothing() {
    try (EveryEntity every = new EveryEntity(List.of())) {
      assertThat(every.throughIndex(EveryEntity.entity("q", "Person", "Kim"), 0.1)).isEmpty();
    }
  }
}

package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of several lists is searched by the name of the whole. */
class CollectionTest {
  private static final Path SLICE =
      Path.of("../lists/src/test/resources/org/crible/lists/csl/csl.csv");
  @TempDir private Path home;

  @Test
  void theConsolidatedScreeningListIsSearchedAsOne() {
    try (Crible crible = Crible.open(home)) {
      List<LoadReport> reports =
          crible
              .load(List.of(SLICE), LoadOptions.on(LocalDate.of(2026, 3, 1)), Progress.SILENT)
              .loaded();
      assertThat(reports).hasSizeGreaterThan(1);
      Entity party =
          Entity.builder("q", FollowTheMoney.schema("LegalEntity"), "query")
              .add("name", "Example")
              .build();
      Query query = Query.of(party).withThreshold(0.01).withLimit(100);
      assertThat(found(crible, query.in(Set.of("us_trade_csl"))))
          .isNotEmpty()
          .isEqualTo(found(crible, query));
    }
  }

  private static List<String> found(Crible crible, Query query) {
    return crible.screen(query).hits().stream()
        .map(hit -> hit.entity().id() + " " + hit.score().value())
        .toList();
  }
}

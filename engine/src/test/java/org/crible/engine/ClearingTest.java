package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.store.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is cleared, every other result stands there as if nothing else had matched. */
class ClearingTest {
  private static final int PARTIES = 5;

  @TempDir private Path folder;

  @Test
  void aClearanceNeverHidesAnotherEntity() throws IOException {
    Entity customer = new PartyForm().add("name", "Ilya Morev").party("query");
    for (int cleared = 0; cleared < 1 << PARTIES; cleared++) {
      try (Crible crible = Crible.open(folder.resolve("home" + cleared))) {
        load(crible);
        List<String> rest = new ArrayList<>();
        for (int party = 0; party < PARTIES; party++) {
          if ((cleared & (1 << party)) == 0) {
            rest.add("u-" + party);
          } else {
            crible.judge(
                "c-1", customer, "u-" + party, Judgement.Verdict.NEGATIVE, "anna", "another man");
          }
        }
        for (int limit = 1; limit <= PARTIES; limit++) {
          Query query = Query.of(customer).withLimit(limit).forCustomer("c-1");

          Screening answer = crible.screen(query);

          assertThat(ids(answer.hits())).isEqualTo(rest.subList(0, Math.min(limit, rest.size())));
          assertThat(ids(answer.silent())).allSatisfy(id -> assertThat(rest).doesNotContain(id));
          assertThat(crible.screen(query.forCustomer("c-2")).silent()).isEmpty();
        }
      }
    }
  }

  private static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.entity().id()).toList();
  }

  private void load(Crible crible) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int party = 0; party < PARTIES; party++) {
      lines.append(
          "{\"id\":\"u-%d\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Ilya Morev\"],\"topics\":[\"sanction\"]}}\n"
              .formatted(party));
    }
    Path file = Files.writeString(folder.resolve("list.jsonl"), lines);
    crible.load(List.of(file), LoadOptions.on(LocalDate.of(2024, 5, 1)), Progress.SILENT);
  }
}

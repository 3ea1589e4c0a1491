package org.crible.store.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.store.IssueHeader;
import org.crible.store.ListDateOrigin;
import org.crible.store.LoadResult;
import org.crible.store.SourceFile;
import org.crible.store.issue.IssueWriter;

/** Small lists for tests. */
final class Lists {
  static final Dataset HARBOUR =
      new Dataset("xx_harbour", "Harbour list", "Harbour office", "harbour", "xx", null);
  static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

  private Lists() {}

  static Dataset list(String name) {
    return new Dataset(name, name + " list", "Office of " + name, name, null, null);
  }

  static IssueHeader header(Dataset dataset, LocalDate date, String sha) {
    return new IssueHeader(
        dataset,
        date,
        ListDateOrigin.FILE,
        "test",
        List.of(new SourceFile(sha + ".csv", sha(sha))),
        NOON);
  }

  static String sha(String seed) {
    return "%064x".formatted(seed.hashCode() & 0xffffffffL);
  }

  static Entity company(Dataset dataset, String id, String... names) {
    Entity.Builder builder =
        Entity.builder(id, FollowTheMoney.schema("Company"), dataset.name())
            .add("topics", "sanction");
    for (String name : names) {
      builder.add("name", name, name + " (orig.)", "col 2", "eng");
    }
    return builder.build();
  }

  /** Loads companies by id with their name. */
  static LoadResult load(
      Store store, Dataset dataset, LocalDate date, Map<String, String> companies) {
    try (IssueWriter writer = store.load(header(dataset, date, companies.toString()))) {
      companies.forEach((id, name) -> writer.add(company(dataset, id, name.split("/")), true));
      return writer.commit();
    }
  }
}

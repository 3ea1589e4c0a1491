package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.LoadOptions;

/** Loads a file as the catalogue does. */
public final class Slices {
  private Slices() {}

  /** The one list of the files. */
  public static Collected load(Path... files) {
    LoadPlan plan = ListCatalog.plan(List.of(files));
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.loads()).hasSize(1);
    Collected sink = new Collected();
    ListCatalog.read(plan.loads().getFirst(), LoadOptions.on(LocalDate.parse("2026-11-23")), sink);
    return sink;
  }
}

package org.crible.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.crible.lists.catalog.ListCatalog;
import org.crible.lists.catalog.LoadPlan;
import org.crible.store.home.Store;

/** Reads lists into the store: one transaction for each list, all of it or nothing. */
final class Loading {
  private final Store store;
  private final Instant now;
  private final Progress progress;
  private final Acceptance acceptance;

  Loading(Store store, Instant now, Progress progress, Acceptance acceptance) {
    this.store = store;
    this.now = now;
    this.progress = progress;
    this.acceptance = acceptance;
  }

  LoadOutcome load(List<Path> files, LoadOptions options) {
    LoadPlan plan = ListCatalog.plan(files, options);
    List<String> refused = new ArrayList<>();
    plan.refused().forEach(refusal -> refused.add(String.valueOf(refusal.getMessage())));
    List<LoadReport> loaded = new ArrayList<>();
    for (ListLoad list : plan.loads()) {
      try {
        loaded.add(load(list, options));
      } catch (UnreadableListException e) {
        refused.add(String.valueOf(e.getMessage()));
      }
    }
    return new LoadOutcome(loaded, refused);
  }

  private LoadReport load(ListLoad list, LoadOptions options) {
    try (Shelf shelf = new Shelf(store, list, now, progress, acceptance)) {
      ListCatalog.read(list, options, shelf);
      return shelf.commit();
    }
  }
}

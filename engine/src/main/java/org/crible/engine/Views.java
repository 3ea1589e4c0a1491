package org.crible.engine;

import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Views of a store. Those of the newest issues rest after use, and serve again as long as nothing
 * is stored meanwhile: to open one takes longer than most queries. Safe for many threads.
 */
final class Views implements AutoCloseable {
  private final Store store;
  private final Queue<View> resting = new ConcurrentLinkedQueue<>();

  Views(Store store) {
    this.store = store;
  }

  /**
   * A view of the lists as they are; give it back.
   *
   * @param asOf the day; null for the newest issues
   */
  View take(@Nullable LocalDate asOf) {
    if (asOf != null) {
      return new View(store.snapshot(asOf), asOf);
    }
    for (View view = resting.poll(); view != null; view = resting.poll()) {
      if (view.snapshot().resume()) {
        return view;
      }
      view.close();
    }
    return new View(store.snapshot(), null);
  }

  /** Takes back a view that is no longer used. A store that was empty may be another one soon. */
  void giveBack(View view) {
    if (view.asOf() != null || view.lists().isEmpty()) {
      view.close();
      return;
    }
    Snapshot snapshot = view.snapshot();
    snapshot.rest();
    resting.add(view);
  }

  @Override
  public void close() {
    for (View view = resting.poll(); view != null; view = resting.poll()) {
      view.close();
    }
  }
}

package org.crible.evidence.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crible.evidence.Measure;

/** The measures known to the product, in the order in which they are offered. */
public final class Measures {
  private static final Map<String, Measure> ALL = MeasureReader.all();

  private Measures() {}

  /** Every measure. */
  public static List<Measure> all() {
    return List.copyOf(ALL.values());
  }

  /** The measure with the id. */
  public static Optional<Measure> find(String id) {
    return Optional.ofNullable(ALL.get(id));
  }
}

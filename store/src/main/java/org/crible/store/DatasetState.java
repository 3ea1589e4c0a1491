package org.crible.store;

import java.time.LocalDate;
import java.util.List;
import org.crible.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A list on a day.
 *
 * @param dataset the list
 * @param inForce the newest issue that is not later than the day; null before the first issue, when
 *     nothing was listed
 * @param issues list dates of every issue that is kept, also later ones; in order, never empty
 */
public record DatasetState(Dataset dataset, @Nullable Issue inForce, List<LocalDate> issues) {
  public DatasetState {
    issues = List.copyOf(issues);
  }
}

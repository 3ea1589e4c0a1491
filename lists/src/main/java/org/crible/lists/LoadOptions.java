package org.crible.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a list beyond its file.
 *
 * @param dataset the dataset's name; null to take the format's own
 * @param listDate the day that the issue is of; null to look for it
 * @param today the day of loading, which stands in where no date is found
 * @param mapping the file that says which column is which property; null to recognise the
 *     publisher's format
 */
public record LoadOptions(
    @Nullable String dataset,
    @Nullable LocalDate listDate,
    LocalDate today,
    @Nullable Path mapping) {

  /** Nothing known beyond the file. */
  public static LoadOptions on(LocalDate today) {
    return new LoadOptions(null, null, today, null);
  }

  /** The same, but the list belongs to the named dataset. */
  public LoadOptions withDataset(@Nullable String name) {
    return new LoadOptions(name, listDate, today, mapping);
  }

  /** The same, but the issue is of the given day. */
  public LoadOptions withListDate(@Nullable LocalDate day) {
    return new LoadOptions(dataset, day, today, mapping);
  }

  /** The same, but the files are read with a mapping file. */
  public LoadOptions withMapping(@Nullable Path file) {
    return new LoadOptions(dataset, listDate, today, file);
  }
}

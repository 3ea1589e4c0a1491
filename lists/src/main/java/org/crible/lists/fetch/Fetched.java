package org.crible.lists.fetch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What fetching gave.
 *
 * @param file the whole file; null if the publisher says that it has not changed
 * @param validators what the server said of it, for the next time
 * @param bytes its size; 0 if it has not changed
 * @param sha256 its checksum in hexadecimal; null if it has not changed
 */
public record Fetched(
    @Nullable Path file, Validators validators, long bytes, @Nullable String sha256) {

  /** The answer that nothing has changed. */
  static Fetched unchanged(Validators validators) {
    return new Fetched(null, validators, 0, null);
  }
}

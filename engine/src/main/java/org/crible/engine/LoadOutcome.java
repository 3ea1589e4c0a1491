package org.crible.engine;

import java.util.List;

/**
 * What loading several files gave: the good ones are loaded whatever the others are.
 *
 * @param loaded a report for each list, in the order given
 * @param refused one plain sentence for each file that cannot be read; such a file changes nothing
 */
public record LoadOutcome(List<LoadReport> loaded, List<String> refused) {
  public LoadOutcome {
    loaded = List.copyOf(loaded);
    refused = List.copyOf(refused);
  }
}

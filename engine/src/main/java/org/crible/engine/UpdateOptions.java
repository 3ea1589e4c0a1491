package org.crible.engine;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.crible.lists.fetch.Patience;
import org.jspecify.annotations.Nullable;

/**
 * How lists are updated.
 *
 * @param datasets the lists; empty for every list with a publisher's address
 * @param base a mirror to fetch from, which keeps each list as {@code BASE/dataset/file}; null for
 *     the publishers
 * @param forceReason why a list is taken even if it shrank or is dated in the future, or again
 *     although it has not changed; null to take none of these
 * @param patience how long a server is waited for
 * @param environment the process's environment, which may name a proxy
 */
public record UpdateOptions(
    List<String> datasets,
    @Nullable URI base,
    @Nullable String forceReason,
    Patience patience,
    Map<String, String> environment) {
  public UpdateOptions {
    datasets = List.copyOf(datasets);
    environment = Map.copyOf(environment);
  }

  boolean forced() {
    return forceReason != null;
  }
}

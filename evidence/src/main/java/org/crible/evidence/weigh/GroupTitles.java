package org.crible.evidence.weigh;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;
import org.crible.evidence.origin.Grouping;
import org.crible.evidence.origin.Origins;

/**
 * Titles each group by the source of its heaviest counted claim, the same on all questions: a
 * reader looks for the origin that matters, not for the one whose id comes first.
 */
final class GroupTitles {
  private final ClaimWeight weights;
  private final Map<String, Source> sources;

  GroupTitles(WeighingProfile profile, Map<String, Source> sources) {
    this.weights = new ClaimWeight(profile);
    this.sources = sources;
  }

  Grouping title(Grouping grouping, Collection<List<Graded>> graded) {
    Comparator<Graded.Counted> heaviest =
        Comparator.comparingDouble((Graded.Counted one) -> -Math.abs(weights.bans(one, 0)))
            .thenComparing(one -> one.claim().id());
    Map<String, String> titles = new TreeMap<>();
    graded.stream()
        .flatMap(List::stream)
        .filter(Graded.Counted.class::isInstance)
        .map(Graded.Counted.class::cast)
        .sorted(heaviest)
        .forEach(
            one -> {
              String group = grouping.merged().get(one.claim().id());
              if (group != null) {
                titles.putIfAbsent(group, title(one.claim(), group));
              }
            });
    return grouping.titled(titles);
  }

  /** The source's name; the bare id where it is sealed. */
  private String title(Claim claim, String group) {
    String id = Origins.of(claim).orElse(group);
    Source source = sources.get(id);
    return source == null || source.sealed() ? id : source.name();
  }
}

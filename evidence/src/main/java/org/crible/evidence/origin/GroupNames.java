package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;
import org.crible.evidence.Weighing.Link;
import org.crible.evidence.Weighing.OriginGroup;

/**
 * Names groups: the smallest source id among the claims' origins, else the smallest claim id; with
 * {@code -2}, {@code -3} where a person split one source. A sealed source shows its id only.
 */
final class GroupNames {
  private final Case kase;
  private final Map<String, Claim> claims;
  private final List<Link> links;

  GroupNames(Case kase, List<Claim> claims, List<Link> links) {
    this.kase = kase;
    this.claims = claims.stream().collect(Collectors.toMap(Claim::id, c -> c, (a, b) -> a));
    this.links = links;
  }

  Grouping name(Partition merged, Partition apart) {
    Set<String> taken = new HashSet<>();
    Map<String, String> names = new TreeMap<>();
    Map<String, OriginGroup> groups = new TreeMap<>();
    merged
        .sets()
        .forEach(
            (lead, members) -> {
              String stem = stem(members);
              String name = stem;
              for (int n = 2; !taken.add(name); n++) {
                name = stem + "-" + n;
              }
              for (String member : members) {
                names.put(member, name);
              }
              groups.put(name, new OriginGroup(name, title(stem), members, within(members)));
            });
    Map<String, String> leaders = new HashMap<>();
    apart.sets().forEach((lead, members) -> members.forEach(m -> leaders.put(m, lead)));
    return new Grouping(new ArrayList<>(groups.values()), names, leaders);
  }

  private String stem(List<String> members) {
    return members.stream()
        .map(claims::get)
        .flatMap(claim -> Origins.of(claim).stream())
        .min(String::compareTo)
        .orElse(members.getFirst());
  }

  private String title(String stem) {
    Source source = kase.sources().get(stem);
    return source == null || source.sealed() ? stem : source.name();
  }

  private List<Link> within(List<String> members) {
    Set<String> inside = new HashSet<>(members);
    return links.stream().filter(link -> inside.contains(link.first())).toList();
  }
}

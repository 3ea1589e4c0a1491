package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crible.evidence.OriginDecision;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Weighing.Link;

/**
 * A person's decisions, pair by pair; of two decisions on one pair the later in the file holds.
 * They outrank every rule.
 */
final class Decisions {
  private final Map<Pair, OriginLink> pairs = new TreeMap<>();

  Decisions(List<OriginDecision> decisions, Set<String> known) {
    for (OriginDecision decision : decisions) {
      List<String> claims = decision.claims().stream().filter(known::contains).sorted().toList();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          pairs.put(new Pair(claims.get(i), claims.get(j)), decision.link());
        }
      }
    }
  }

  /** The links of the kind that a person set. */
  List<Link> links(OriginLink kind) {
    List<Link> links = new ArrayList<>();
    pairs.forEach(
        (pair, link) -> {
          if (link == kind) {
            links.add(new Link(pair.first(), pair.second(), kind, "decided"));
          }
        });
    return links;
  }

  /** What must not be joined: claims declared independent; and, for {@code same}, the possible. */
  Map<String, Set<String>> barred(Set<OriginLink> kinds) {
    Map<String, Set<String>> barred = new TreeMap<>();
    pairs.forEach(
        (pair, link) -> {
          if (kinds.contains(link)) {
            barred.computeIfAbsent(pair.first(), c -> new TreeSet<>()).add(pair.second());
            barred.computeIfAbsent(pair.second(), c -> new TreeSet<>()).add(pair.first());
          }
        });
    return barred;
  }

  private record Pair(String first, String second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }
}

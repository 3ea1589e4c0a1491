package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Claims joined step by step into sets; two sets that hold a pair which a person declared
 * independent are never joined. The smallest id leads its set, so the order of joins that succeed
 * does not show.
 */
final class Partition {
  private final Map<String, String> leader = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();
  private final Map<String, Set<String>> forbidden;

  Partition(Collection<String> claims, Map<String, Set<String>> forbidden) {
    this.forbidden = forbidden;
    for (String claim : claims) {
      leader.put(claim, claim);
      members.put(claim, new ArrayList<>(List.of(claim)));
    }
  }

  /** The id that leads the claim's set. */
  String leader(String claim) {
    String found = leader.get(claim);
    if (found == null) {
      throw new IllegalArgumentException("no claim " + claim + " in the partition");
    }
    return found;
  }

  /** Joins the sets of both; false if a person declared some pair across them independent. */
  boolean join(String one, String other) {
    String first = leader(one);
    String second = leader(other);
    if (first.equals(second)) {
      return true;
    }
    if (blocked(members(first), members(second))) {
      return false;
    }
    String kept = first.compareTo(second) < 0 ? first : second;
    String gone = kept.equals(first) ? second : first;
    List<String> moved = members(gone);
    members.remove(gone);
    moved.forEach(claim -> leader.put(claim, kept));
    members(kept).addAll(moved);
    return true;
  }

  /** The sets by their leaders, in order, each sorted. */
  Map<String, List<String>> sets() {
    Map<String, List<String>> sets = new TreeMap<>();
    members.forEach((lead, claims) -> sets.put(lead, claims.stream().sorted().toList()));
    return sets;
  }

  private List<String> members(String lead) {
    return members.getOrDefault(lead, List.of());
  }

  private boolean blocked(List<String> some, List<String> others) {
    return !forbidden.isEmpty()
        && some.stream()
            .map(claim -> forbidden.getOrDefault(claim, Set.of()))
            .anyMatch(barred -> others.stream().anyMatch(barred::contains));
  }
}

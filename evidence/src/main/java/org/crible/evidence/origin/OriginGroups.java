package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crible.evidence.Case;
import org.crible.evidence.Claim;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Weighing.Link;

/**
 * Groups the claims of a case by origin. A person's decisions come first, then: one origin id, one
 * body of unnamed officials and translations are the same origin; unnamed officials of different or
 * unknown bodies and overlapping texts are possibly the same. Independence is shown, not presumed.
 */
public final class OriginGroups {
  private final Case kase;
  private final List<Claim> claims;
  private final OriginRules rules;
  private final List<Link> links = new ArrayList<>();

  private OriginGroups(Case kase, List<Claim> claims, OriginRules rules) {
    this.kase = kase;
    this.claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    this.rules = rules;
  }

  /**
   * The groups of the claims given.
   *
   * @param kase sources, documents and decisions
   * @param claims those to be grouped; their order does not matter
   * @param texts the documents' texts by path; without a text, its overlap is not looked at
   * @param rules figures of the weighing profile
   */
  public static Grouping of(
      Case kase, List<Claim> claims, Map<String, String> texts, OriginRules rules) {
    return new OriginGroups(kase, claims, rules).group(texts);
  }

  private Grouping group(Map<String, String> texts) {
    Set<String> ids =
        claims.stream().map(Claim::id).collect(Collectors.toCollection(LinkedHashSet::new));
    Decisions decisions = new Decisions(kase.origins(), ids);
    TextLinks byText = new TextLinks(kase, claims, rules);

    Partition same =
        new Partition(ids, decisions.barred(Set.of(OriginLink.NONE, OriginLink.POSSIBLE)));
    follow(same, decisions.links(OriginLink.SAME));
    alike(same, c -> Origins.of(c), OriginLink.SAME, "origin");
    alike(same, this::bodyOfUnnamed, OriginLink.SAME, "one-body");
    follow(same, byText.translations());

    Partition possible = new Partition(ids, decisions.barred(Set.of(OriginLink.NONE)));
    same.sets().forEach((lead, members) -> members.forEach(m -> possible.join(lead, m)));
    follow(possible, decisions.links(OriginLink.POSSIBLE));
    alike(
        possible,
        c -> Origins.unnamedOfficial(c, kase.sources(), rules) ? Optional.of("") : Optional.empty(),
        OriginLink.POSSIBLE,
        "unnamed");
    follow(possible, byText.overlaps(texts));
    return new GroupNames(kase, claims, links).name(possible, same);
  }

  private Optional<String> bodyOfUnnamed(Claim claim) {
    return Origins.unnamedOfficial(claim, kase.sources(), rules)
        ? Origins.body(claim, kase.sources())
        : Optional.empty();
  }

  private void follow(Partition partition, List<Link> wanted) {
    for (Link link : wanted) {
      boolean apart = !partition.leader(link.first()).equals(partition.leader(link.second()));
      if (apart && partition.join(link.first(), link.second())) {
        links.add(link);
      }
    }
  }

  /** Joins claims that share a key, each with the first earlier set that no decision bars. */
  private void alike(
      Partition partition, Function<Claim, Optional<String>> key, OriginLink kind, String reason) {
    Map<String, List<String>> firsts = new TreeMap<>();
    for (Claim claim : claims) {
      Optional<String> shared = key.apply(claim);
      if (shared.isPresent()) {
        List<String> earlier = firsts.computeIfAbsent(shared.get(), k -> new ArrayList<>());
        boolean joined = false;
        for (int i = 0; i < earlier.size() && !joined; i++) {
          boolean already = partition.leader(earlier.get(i)).equals(partition.leader(claim.id()));
          joined = already || partition.join(earlier.get(i), claim.id());
          if (joined && !already) {
            links.add(new Link(earlier.get(i), claim.id(), kind, reason));
          }
        }
        if (!joined) {
          earlier.add(claim.id());
        }
      }
    }
  }
}

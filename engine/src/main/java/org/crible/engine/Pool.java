package org.crible.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crible.index.search.NameIndex;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.issue.Snapshot;

/** Every listed party of a day, prepared, to be scored one by one. Exhaustive by construction. */
final class Pool {
  private final Profile profile;
  private final List<Member> members;

  private Pool(Profile profile, List<Member> members) {
    this.profile = profile;
    this.members = members;
  }

  private record Member(Entity entity, Prepared prepared) {}

  static Pool of(Snapshot snapshot, Collection<String> datasets, Profile plain) {
    List<Member> parties;
    try (Stream<Entity> stream = snapshot.parties(datasets)) {
      parties = stream.map(party -> new Member(party, plain.prepare(party))).toList();
    }
    Profile profile =
        plain.withFrequencies(NameIndex.count(parties.stream().map(Member::prepared).toList()));
    return new Pool(
        profile,
        parties.stream().map(m -> new Member(m.entity, profile.reweigh(m.prepared))).toList());
  }

  /** Some parties only, their words weighed as that profile weighs them. */
  static Pool of(List<Entity> parties, Profile profile) {
    return new Pool(
        profile, parties.stream().map(party -> new Member(party, profile.prepare(party))).toList());
  }

  /** The profile with the counts of these parties' names, or of those it was given. */
  Profile profile() {
    return profile;
  }

  List<Hit> search(Query query) {
    Comparison comparison = profile.comparison(profile.prepare(query.party()));
    return members.stream()
        .filter(member -> Hits.sought(member.entity, query))
        .map(member -> hit(comparison, member, query.threshold()))
        .flatMap(Optional::stream)
        .sorted(Hits.BEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  private static Optional<Hit> hit(Comparison comparison, Member member, double threshold) {
    Score score = comparison.scoreFrom(threshold, member.prepared);
    return Hits.of(member.entity, score, threshold);
  }
}

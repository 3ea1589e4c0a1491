package org.crible.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crible.match.Frequencies;
import org.crible.match.NameForm;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.issue.Snapshot;

/** Every listed party of a day, prepared, to be scored one by one. Exhaustive by construction. */
final class Pool {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble((Hit hit) -> hit.score().value())
          .reversed()
          .thenComparing(hit -> hit.entity().id());

  private final Profile profile;
  private final Frequencies frequencies;
  private final List<Member> members;

  private Pool(Profile profile, Frequencies frequencies, List<Member> members) {
    this.profile = profile;
    this.frequencies = frequencies;
    this.members = members;
  }

  private record Member(Entity entity, Prepared prepared) {}

  static Pool of(Snapshot snapshot, Collection<String> datasets) {
    Profile profile = Profile.standard();
    List<Entity> parties;
    try (Stream<Entity> stream = snapshot.parties(datasets)) {
      parties = stream.toList();
    }
    List<NameForm> forms = new ArrayList<>();
    for (Entity party : parties) {
      profile.prepare(party, Frequencies.none()).names().forEach(name -> forms.add(name.form()));
    }
    Frequencies frequencies = Frequencies.of(forms);
    List<Member> members =
        parties.stream().map(p -> new Member(p, profile.prepare(p, frequencies))).toList();
    return new Pool(profile, frequencies, members);
  }

  List<Hit> search(Query query) {
    Prepared party = profile.prepare(query.party(), frequencies);
    return members.parallelStream()
        .filter(member -> sought(member, query))
        .map(member -> hit(party, member, query.threshold()))
        .flatMap(Optional::stream)
        .sorted(BEST_FIRST)
        .limit(query.limit())
        .toList();
  }

  private static boolean sought(Member member, Query query) {
    return query.party().schema().meets(member.entity().schema())
        && (query.datasets().isEmpty()
            || member.entity().datasets().stream().anyMatch(query.datasets()::contains));
  }

  private Optional<Hit> hit(Prepared party, Member member, double threshold) {
    Score score = profile.score(party, member.prepared());
    return score.value() >= threshold
        ? Optional.of(new Hit(member.entity(), score))
        : Optional.empty();
  }
}

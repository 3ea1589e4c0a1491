package org.crible.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crible.index.DamagedIndexException;
import org.crible.index.Scored;
import org.crible.index.Stamp;
import org.crible.index.search.NameIndex;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.issue.Snapshot;
import org.crible.text.fold.Slug;

/**
 * The listed parties of the newest issues behind an index file in the home. A file that was made of
 * other lists or by another profile is made again, beside the old one, and put in its place.
 */
final class Indexed {
  private static final String NAME = "names";
  private static final String ENDING = ".index";

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::id);

  private final NameIndex index;

  private Indexed(NameIndex index) {
    this.index = index;
  }

  /**
   * Opens the index of the snapshot's lists.
   *
   * @return empty if there is none and none can be written, as in a home that is read-only
   */
  static Optional<Indexed> open(
      Path home,
      Snapshot snapshot,
      Collection<String> datasets,
      Profile profile,
      Progress progress) {
    Stamp stamp = new Stamp(snapshot.generation(), profile.id() + " " + profile.fingerprint());
    Path file = home.resolve(name(profile));
    Optional<NameIndex> standing = standing(file, profile).filter(i -> i.stamp().equals(stamp));
    if (standing.isPresent()) {
      return standing.map(Indexed::new);
    }
    try {
      NameIndex.write(file, stamp, profile, prepared(snapshot, datasets, profile, progress));
      return standing(file, profile).map(Indexed::new);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Each profile has an index of its own; one that is tried leaves the shipped one's alone. */
  private static String name(Profile profile) {
    return profile.fingerprint().equals(Profile.standard().fingerprint())
        ? NAME + ENDING
        : NAME + "-" + Slug.of(profile.id()) + ENDING;
  }

  /** What the index is made of, read from the store one by one, so that memory is bounded. */
  private static Iterable<Prepared> prepared(
      Snapshot snapshot, Collection<String> datasets, Profile profile, Progress progress) {
    return () ->
        snapshot
            .parties(datasets)
            .map(Counting.by(progress, "indexing"))
            .map(profile::prepare)
            .iterator();
  }

  private static Optional<NameIndex> standing(Path file, Profile profile) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(NameIndex.open(file, profile));
    } catch (IOException | DamagedIndexException e) {
      return Optional.empty();
    }
  }

  /** The best of all entities that reach the threshold; only those are read from the store. */
  List<Hit> search(Query query, Snapshot snapshot) {
    Profile profile = index.profile();
    Comparison comparison = profile.comparison(profile.prepare(query.party()));
    return index.search(comparison, query.threshold()).stream()
        .sorted(BEST_FIRST)
        .map(scored -> hit(scored, query, comparison, snapshot))
        .flatMap(Optional::stream)
        .limit(query.limit())
        .toList();
  }

  private Optional<Hit> hit(Scored scored, Query query, Comparison comparison, Snapshot snapshot) {
    return snapshot
        .entity(scored.id())
        .filter(entity -> Hits.sought(entity, query))
        .map(entity -> new Hit(entity, score(scored, entity, comparison)));
  }

  /** The index knows the score but not where the values stand that the explanation names. */
  private Score score(Scored scored, Entity entity, Comparison comparison) {
    return new Score(
        scored.score(), () -> comparison.score(index.profile().prepare(entity)).explanation());
  }
}

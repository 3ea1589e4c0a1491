package org.crible.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.crible.index.DamagedIndexException;
import org.crible.index.Scored;
import org.crible.index.Stamp;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Indexing;
import org.crible.index.search.NameIndex;
import org.crible.match.Score;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.store.issue.Snapshot;
import org.crible.text.fold.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The listed parties of the newest issues behind an index file in the home. A file that was made of
 * other lists, by another profile or by another program is made again, beside the old one, and put
 * in its place.
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
   * Opens the index of the lists.
   *
   * @return empty if there is none and none can be written, as in a home that is read-only
   */
  static Optional<Indexed> open(Path home, View view, Profile profile, Progress progress) {
    Stamp stamp =
        new Stamp(
            view.generation(),
            String.join(" ", profile.id(), profile.fingerprint(), Build.FINGERPRINT));
    Path file = home.resolve(name(profile));
    IndexFile standing = standing(file);
    if (standing != null && standing.stamp().equals(stamp)) {
      return Optional.of(new Indexed(NameIndex.of(standing, profile)));
    }
    boolean kin = standing != null && standing.stamp().profile().equals(stamp.profile());
    try {
      Indexing.write(file, stamp, profile, sources(view, profile, progress), kin ? standing : null);
      return Optional.of(new Indexed(NameIndex.open(file, profile)));
    } catch (IOException | DamagedIndexException e) {
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
  private static Iterator<Indexing.Source> sources(View view, Profile profile, Progress progress) {
    return view.snapshot()
        .unread(view.lists())
        .map(Counting.by(progress, "indexing"))
        .map(
            unread ->
                new Indexing.Source(
                    unread.id(),
                    unread.fingerprint(),
                    () -> unread.read().get().stream().map(profile::prepare).toList()))
        .iterator();
  }

  private static @Nullable IndexFile standing(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return IndexFile.open(file);
    } catch (IOException | DamagedIndexException e) {
      return null;
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

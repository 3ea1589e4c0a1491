package org.crible.index.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.crible.index.Scored;
import org.crible.index.Stamp;
import org.crible.index.file.FirstReadings;
import org.crible.index.file.IndexFile;
import org.crible.index.file.IndexWriter;
import org.crible.match.Frequencies;
import org.crible.match.Prepared;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/**
 * The names and identifiers of many entities, in a file that processes share. Thread-safe.
 *
 * <pre>
 * NameIndex index = NameIndex.open(file, Profile.standard());
 * Comparison comparison = index.profile().comparison(index.profile().prepare(query));
 * for (Scored found : index.search(comparison, 0.7)) { ... found.id() ... found.score() ... }
 * </pre>
 */
public final class NameIndex {
  private final IndexFile file;
  private final Profile profile;
  private final NameSearch search;
  private final List<Schema> schemata;

  private NameIndex(IndexFile file, Profile profile, Effort effort) {
    this.file = file;
    this.profile = profile.withFrequencies(file.frequencies());
    this.search = new NameSearch(file, profile.nameWeights(), effort);
    this.schemata = file.schemata().stream().map(FollowTheMoney::schema).toList();
  }

  /**
   * Maps an index file.
   *
   * @param profile the profile that the names were prepared with
   * @throws org.crible.index.DamagedIndexException if the file is not as it was written
   * @throws IOException if it cannot be opened
   */
  public static NameIndex open(Path file, Profile profile) throws IOException {
    return of(IndexFile.open(file), profile);
  }

  /** The index of a file that was opened, by the profile that its names were prepared with. */
  public static NameIndex of(IndexFile file, Profile profile) {
    return of(file, profile, Effort.USUAL);
  }

  static NameIndex of(IndexFile file, Profile profile, Effort effort) {
    return new NameIndex(file, profile, effort);
  }

  /**
   * Makes an index of entities and puts it in the place of an older one.
   *
   * @param entities prepared with the profile, in the order in which candidates are to be given;
   *     their words are counted and weighed anew; read once, and need not lie in memory
   * @throws IOException if the file cannot be written; an older file is then as it was
   */
  public static void write(Path file, Stamp stamp, Profile profile, Iterable<Prepared> entities)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(file)) {
      for (Prepared entity : entities) {
        writer.add(entity);
      }
      writer.write(stamp, counted -> profile.withFrequencies(counted)::reweigh);
    }
  }

  /** Counts in how many names of the entities each word stands; a name read twice is one name. */
  public static Frequencies.Counted count(Iterable<Prepared> entities) {
    return Frequencies.of(
        () ->
            StreamSupport.stream(entities.spliterator(), false)
                .flatMap(entity -> FirstReadings.of(entity).stream())
                .map(Prepared.Name::form)
                .iterator());
  }

  /** What the index was made from. */
  public Stamp stamp() {
    return file.stamp();
  }

  /** The profile with the counts of this index: what queries and candidates are prepared with. */
  public Profile profile() {
    return profile;
  }

  /**
   * All entities whose score reaches the threshold, in the order in which they were added. Found by
   * a name that can be alike enough ({@link NameSearch} proves that none is missed) or by an
   * identifier of the query; scored from what the index holds of them.
   */
  public List<Scored> search(Comparison comparison, double threshold) {
    return new Candidates(file, search, schemata).scored(comparison, threshold);
  }
}

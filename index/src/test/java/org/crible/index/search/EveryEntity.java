package org.crible.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crible.index.Scored;
import org.crible.index.Stamp;
import org.crible.index.file.IndexFile;
import org.crible.match.Prepared;
import org.crible.match.profile.Comparison;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;

/** The same entities twice: in an index, and in a list that is scored from end to end. */
final class EveryEntity implements AutoCloseable {
  private final Path folder;
  private final NameIndex index;
  private final Map<String, Prepared> entities = new TreeMap<>();

  EveryEntity(List<Entity> list) {
    this(list, Effort.USUAL);
  }

  EveryEntity(List<Entity> list, Effort effort) {
    Profile profile = Profile.standard();
    List<Prepared> prepared = new ArrayList<>();
    for (Entity entity : list) {
      prepared.add(profile.prepare(entity));
    }
    try {
      folder = Files.createTempDirectory("index");
      Path file = folder.resolve("names.index");
      NameIndex.write(file, new Stamp("content", profile.fingerprint()), profile, prepared);
      index = NameIndex.of(IndexFile.open(file), profile, effort);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    prepared.forEach(entity -> entities.put(entity.id(), index.profile().reweigh(entity)));
  }

  static Entity entity(String id, String schema, String... names) {
    Entity.Builder entity = Entity.builder(id, FollowTheMoney.schema(schema), "test");
    for (String name : names) {
      entity.add("name", name);
    }
    return entity.build();
  }

  NameIndex index() {
    return index;
  }

  /** Ids and scores at or above the threshold, found through the index. */
  Map<String, Double> throughIndex(Entity query, double threshold) {
    Comparison comparison = comparison(query);
    Map<String, Double> results = new TreeMap<>();
    for (Scored found : index.search(comparison, threshold)) {
      results.put(found.id(), found.score());
    }
    return results;
  }

  /** Ids and scores at or above the threshold, found by scoring every entity. */
  Map<String, Double> oneByOne(Entity query, double threshold) {
    Comparison comparison = comparison(query);
    Map<String, Double> results = new TreeMap<>();
    for (Prepared candidate : entities.values()) {
      double score = comparison.score(candidate).value();
      if (score >= threshold) {
        results.put(candidate.id(), score);
      }
    }
    return results;
  }

  private Comparison comparison(Entity query) {
    return index.profile().comparison(index.profile().prepare(query));
  }

  @Override
  public void close() {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

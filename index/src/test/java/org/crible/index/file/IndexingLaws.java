package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crible.index.Stamp;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whatever changes in a world, its index comes out as if it had been made anew. */
class IndexingLaws {
  private static final Stamp STAMP = new Stamp("content", "profile");

  /** What each id stands for: mostly one entity, now and then two that exclude each other. */
  record World(Map<String, List<Entity>> entities) {

    long fingerprint(String id) {
      return 1L << 32
          | Integer.toUnsignedLong(
              entities.getOrDefault(id, List.of()).stream().map(World::said).toList().hashCode());
    }

    private static String said(Entity entity) {
      return entity.statements().stream()
          .map(Statement::toString)
          .collect(Collectors.joining("\n", entity.schema().name(), ""));
    }
  }

  @Property(tries = 60)
  void takenOverOrMadeAnewTheFileHasTheSameBytes(
      @ForAll("worlds") World before, @ForAll("worlds") World change) throws IOException {
    Map<String, List<Entity>> all = new TreeMap<>(before.entities);
    all.putAll(change.entities);
    change.entities.keySet().stream().filter(id -> id.endsWith("0")).forEach(all::remove);
    World after = new World(all);
    Path folder = Files.createTempDirectory("indexing");
    Path file = folder.resolve("names.index");
    try {
      Set<String> ids = new TreeSet<>(after.entities.keySet());
      assertThat(write(file, after, null)).isEqualTo(ids);
      byte[] anew = Files.readAllBytes(file);
      write(file, before, null);
      ids.removeIf(id -> after.fingerprint(id) == before.fingerprint(id));
      assertThat(write(file, after, IndexFile.open(file))).as("what was read").isEqualTo(ids);
      assertThat(Files.readAllBytes(file)).isEqualTo(anew);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** Gives the ids of what was read. */
  private static Set<String> write(Path file, World world, @Nullable IndexFile older)
      throws IOException {
    Set<String> read = new ConcurrentSkipListSet<>();
    Profile profile = Profile.standard();
    Indexing.write(
        file,
        STAMP,
        profile,
        world.entities.entrySet().stream()
            .map(
                entry ->
                    new Indexing.Source(
                        entry.getKey(),
                        world.fingerprint(entry.getKey()),
                        () -> {
                          read.add(entry.getKey());
                          return entry.getValue().stream().map(profile::prepare).toList();
                        }))
            .iterator(),
        older);
    return read;
  }

  @Provide
  Arbitrary<World> worlds() {
    return Arbitraries.maps(Arbitraries.integers().between(0, 30), entities())
        .ofMaxSize(20)
        .map(
            numbered -> {
              Map<String, List<Entity>> world = new TreeMap<>();
              numbered.forEach(
                  (number, made) -> {
                    String id = "e%02d".formatted(number);
                    world.put(id, made.stream().map(m -> m.of(id)).toList());
                  });
              return new World(world);
            });
  }

  private Arbitrary<List<Made>> entities() {
    return made().list().ofMinSize(1).ofMaxSize(2);
  }

  record Made(String schema, Collection<String> names, boolean weak, String number) {
    Entity of(String id) {
      Entity.Builder entity = Entity.builder(id, FollowTheMoney.schema(schema), "test");
      names.forEach(name -> entity.add("name", name));
      if (weak) {
        names.forEach(name -> entity.add("weakAlias", name + " X"));
      }
      entity.add("country", "ru");
      if (!number.isEmpty() && FollowTheMoney.schema(schema).is("LegalEntity")) {
        entity.add("innCode", number);
      }
      return entity.build();
    }
  }

  /** Several scripts and spellings, so that names have several readings and readings coincide. */
  private Arbitrary<Made> made() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Almaz", "ALMAZ", "Алмаз", "Антей", "Antey", "Antei", "محمد", "陈", "Chen", "Ltd", "OOO",
            "No. 5", "de", "V.", "Юрий", "Yuriy", "김", "Kim");
    Arbitrary<String> names =
        words.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(" ", all));
    return Combinators.combine(
            Arbitraries.of("Person", "Company", "LegalEntity", "Vessel"),
            names.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(true, false),
            Arbitraries.of("", "7731084175", "7736050003"))
        .as(Made::new);
  }
}

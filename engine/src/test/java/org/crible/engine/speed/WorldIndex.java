package org.crible.engine.speed;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.crible.index.Stamp;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Indexing;
import org.crible.index.search.NameIndex;
import org.crible.match.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The index of a generated world in a file, made where it does not exist or is out of date. */
final class WorldIndex {
  /** Of so many parties one changes. */
  private static final int CHANGED = 100;

  private static final int COMPARED = 1_000_000;

  private final World world;
  private final int parties;
  private final Path file;

  WorldIndex(World world, int parties, Path folder) {
    this.world = world;
    this.parties = parties;
    this.file = folder.resolve("world-" + parties + ".index");
  }

  /** Builds it, and what comes of it when one party in a hundred changes; prints how long. */
  void build() throws IOException {
    if (Files.exists(file)
        && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program())) > 0) {
      return;
    }
    Files.deleteIfExists(file);
    double built = write(file, number -> 0, null);
    System.out.printf(
        Locale.ROOT,
        "%,d parties: built in %.1f s, %.0f MB.%n",
        parties,
        built,
        Files.size(file) / 1e6);
    Path changed = file.resolveSibling("changed.index");
    IntUnaryOperator change = number -> number % CHANGED == 0 ? 1 : 0;
    double again = write(changed, change, IndexFile.open(file));
    System.out.printf(
        Locale.ROOT, "One party in %d changed: built again in %.1f s.%n", CHANGED, again);
    if (parties <= COMPARED) {
      Path anew = file.resolveSibling("anew.index");
      write(anew, change, null);
      System.out.println(
          Files.mismatch(changed, anew) < 0 ? "The same bytes as anew." : "OTHER BYTES than anew!");
      Files.delete(anew);
    }
    Files.delete(changed);
  }

  private static Path program() {
    try {
      return Path.of(NameIndex.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the seconds that it took. */
  private double write(Path target, IntUnaryOperator changes, @Nullable IndexFile older)
      throws IOException {
    Profile profile = Profile.standard();
    long start = System.nanoTime();
    Indexing.write(
        target,
        new Stamp("generated", "bench"),
        profile,
        IntStream.range(0, parties)
            .mapToObj(number -> source(number, changes.applyAsInt(number), profile))
            .iterator(),
        older);
    return (System.nanoTime() - start) / 1e9;
  }

  private Indexing.Source source(int number, int changes, Profile profile) {
    return new Indexing.Source(
        World.id(number),
        1 + changes,
        () -> List.of(profile.prepare(world.party(number, changes))));
  }

  /** Opens it twice: where a large one is new, all of it is checked the first time. */
  IndexFile open() throws IOException {
    IndexFile opened = timed("Opened and checked");
    return parties < COMPARED ? opened : timed("Opened again");
  }

  private IndexFile timed(String what) throws IOException {
    long start = System.nanoTime();
    IndexFile opened = IndexFile.open(file);
    NameIndex.of(opened, Profile.standard());
    System.out.printf(Locale.ROOT, "%s in %.1f ms.%n", what, (System.nanoTime() - start) / 1e6);
    return opened;
  }
}

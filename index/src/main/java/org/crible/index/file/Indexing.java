package org.crible.index.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.crible.index.Stamp;
import org.crible.match.Prepared;
import org.crible.match.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of a world: what an older index holds is taken over, what it does not is made
 * ready on all processors. The file has the same bytes either way.
 */
public final class Indexing implements AutoCloseable {
  private static final int AT_ONCE = 256;

  private final IndexWriter writer;
  private final ExecutorService pool;
  private final int most;
  private final Deque<Batch> ahead = new ArrayDeque<>();

  /**
   * What stands in the index under one id.
   *
   * @param fingerprint differs when what is read differs; {@link IndexWriter#UNKNOWN} if that
   *     cannot be told
   * @param read the entities, prepared; asked on any thread, and only if they are not known
   */
  public record Source(String id, long fingerprint, Supplier<List<Prepared>> read) {}

  /** Some that stand beside each other; of those that are known nothing is read. */
  private record Batch(List<Source> sources, Future<List<List<Prepared>>> read) {}

  private Indexing(IndexWriter writer) {
    this.writer = writer;
    int processors = Runtime.getRuntime().availableProcessors();
    pool = Executors.newFixedThreadPool(processors, Thread.ofPlatform().daemon().factory());
    most = 2 * processors;
  }

  /**
   * Writes an index and puts it in the place of an older one.
   *
   * @param sources in the order of their ids
   * @param older an index that the same profile and program made; null to read everything
   * @throws IOException if the file cannot be written; an older file is then as it was
   */
  public static void write(
      Path file, Stamp stamp, Profile profile, Iterator<Source> sources, @Nullable IndexFile older)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(file, older)) {
      try (Indexing indexing = new Indexing(writer)) {
        indexing.add(sources);
      }
      writer.write(stamp, counted -> profile.withFrequencies(counted)::reweigh);
    }
  }

  private void add(Iterator<Source> sources) throws IOException {
    while (sources.hasNext()) {
      List<Source> some = new ArrayList<>(AT_ONCE);
      List<Source> unknown = new ArrayList<>();
      while (sources.hasNext() && some.size() < AT_ONCE) {
        Source source = sources.next();
        some.add(source);
        if (!writer.knows(source.id(), source.fingerprint())) {
          unknown.add(source);
        }
      }
      ahead.add(new Batch(some, pool.submit(() -> read(unknown))));
      if (ahead.size() > most) {
        add(ahead.remove());
      }
    }
    while (!ahead.isEmpty()) {
      add(ahead.remove());
    }
  }

  private static List<List<Prepared>> read(List<Source> unknown) {
    return unknown.stream().map(source -> source.read().get()).toList();
  }

  private void add(Batch batch) throws IOException {
    Iterator<List<Prepared>> read = done(batch.read).iterator();
    for (Source source : batch.sources) {
      if (!writer.copy(source.id(), source.fingerprint())) {
        for (Prepared entity : read.next()) {
          writer.add(entity, source.fingerprint());
        }
      }
    }
  }

  private static <T> T done(Future<T> task) throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the making of an index was interrupted", e);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}

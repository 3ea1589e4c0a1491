package org.crible.engine.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.crible.engine.Crible;
import org.crible.engine.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many threads screen does not show in what is written. */
class ThreadsTest {
  private static final int ROWS = 3_000;
  private static final List<String> FILES = List.of("results.csv", "results.rejected.csv");

  @TempDir private Path folder;

  @Test
  void bulkOnOneTwoAndFourThreadsGivesTheSameBytes() throws Exception {
    try (Crible crible = Crible.open(folder.resolve("home"))) {
      LoadedList.of(crible, folder, "list", "Person", names());
      Path input = Files.writeString(folder.resolve("customers.csv"), rows());
      Path one = screened(crible, input, 1);
      assertThat(Files.size(one.resolve(FILES.getFirst()))).isGreaterThan(ROWS);
      for (int threads : new int[] {2, 4}) {
        Path several = screened(crible, input, threads);
        for (String file : FILES) {
          assertThat(several.resolve(file))
              .as("%s on %d threads", file, threads)
              .hasSameBinaryContentAs(one.resolve(file));
        }
      }
    }
  }

  /** A parallel stream runs in the pool of the thread that starts it. */
  private Path screened(Crible crible, Path input, int threads) throws Exception {
    Path output = Files.createDirectory(folder.resolve("on-" + threads));
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      pool.submit(
              () ->
                  new BulkScreening(crible, query -> query, false, Progress.SILENT, Duration.ZERO)
                      .screen(input, output.resolve(FILES.getFirst()), false))
          .get();
    }
    return output;
  }

  private static List<String> names() {
    return IntStream.range(0, 200).mapToObj(i -> word(i) + " " + word(7 * i + 3)).toList();
  }

  /** Many have a match, some several, one in thirteen cannot be used. */
  private static String rows() {
    StringBuilder rows = new StringBuilder("id,name,country\n");
    for (int i = 0; i < ROWS; i++) {
      rows.append(
          "k%d,%s %s,%s%n"
              .formatted(i, word(i), word(3 * i + 1), i % 13 == 0 ? "Atlantis" : "France"));
    }
    return rows.toString();
  }

  private static String word(int number) {
    List<String> starts = List.of("Kar", "Brand", "Vikt", "Sel", "Moh", "Tarn", "Ost");
    List<String> ends = List.of("andin", "al", "orov", "ecki", "amed", "opol");
    int bounded = Math.floorMod(number, starts.size() * ends.size());
    return starts.get(bounded % starts.size()) + ends.get(bounded / starts.size());
  }
}

package org.crible.engine.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.Progress;
import org.crible.engine.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the disk at any moment is enough to go on from, as if nothing had happened. */
class ResumeTest {
  private static final int ROWS = 2_300;
  private static final String RESULTS = "results.csv";
  private static final String REJECTED = "results.rejected.csv";

  @TempDir private Path folder;
  private Path input;
  private Crible crible;

  @BeforeEach
  void open() throws IOException {
    crible = Crible.open(folder.resolve("home"));
    load("list", "Brandal Elektronik", "Viktor Karandin", "Northern Lights Shipping");
    input = Files.writeString(folder.resolve("customers.csv"), rows());
  }

  @AfterEach
  void close() {
    crible.close();
  }

  private void load(String dataset, String... names) throws IOException {
    LoadedList.of(crible, folder, dataset, "LegalEntity", List.of(names));
  }

  /** One row in seven has a match, one in eleven cannot be used. */
  private static String rows() {
    StringBuilder rows = new StringBuilder("id,name,country\n");
    for (int i = 0; i < ROWS; i++) {
      String name = i % 7 == 0 ? "Viktor Karandin" : "Wilhelmina Quackenbush";
      rows.append("k%d,%s,%s%n".formatted(i, name, i % 11 == 0 ? "Atlantis" : "France"));
    }
    return rows.toString();
  }

  private BulkResult screen(Path output, boolean resume, Progress progress) {
    return screen(output, resume, progress, query -> query);
  }

  private BulkResult screen(
      Path output, boolean resume, Progress progress, UnaryOperator<Query> options) {
    return new BulkScreening(crible, options, false, progress, Duration.ZERO)
        .screen(input, output.resolve(RESULTS), resume);
  }

  private Path fresh(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  @Test
  void fromEveryMomentItGoesOnToTheSameBytes() throws IOException {
    Path whole = fresh("whole");
    List<Path> moments = new ArrayList<>();
    BulkResult once =
        screen(
            whole,
            false,
            (task, done, total) -> {
              if (task.equals("screening")) {
                moments.add(copy(whole, folder.resolve("moment" + moments.size())));
              }
            });
    assertThat(whole).isDirectoryContaining(file -> file.endsWith(RESULTS));
    assertThat(files(whole)).hasSize(2);
    assertThat(moments).hasSizeGreaterThan(3);

    for (Path moment : moments) {
      Files.writeString(
          moment.resolve(RESULTS + ".partial"), "k9,1,half a row", StandardOpenOption.APPEND);
      BulkResult resumed = screen(moment, true, Progress.SILENT);

      assertThat(resumed.resumedAt()).isPositive();
      assertThat(resumed.rows()).isEqualTo(once.rows());
      assertThat(resumed.results()).isEqualTo(once.results());
      assertThat(moment.resolve(RESULTS)).hasSameBinaryContentAs(whole.resolve(RESULTS));
      assertThat(moment.resolve(REJECTED)).hasSameBinaryContentAs(whole.resolve(REJECTED));
      assertThat(files(moment)).hasSize(2);
    }
  }

  @Test
  void aRunThatFailsHalfWayLeavesWhatItHad() throws IOException {
    Path output = stopped("failed");

    BulkResult resumed = screen(output, true, Progress.SILENT);

    assertThat(resumed.resumedAt()).isEqualTo(1_024);
    assertThat(resumed.rows() + resumed.rejected()).isEqualTo(ROWS);
  }

  @Test
  void otherListsOptionsOrCustomersAreRefused() throws IOException {
    Path output = stopped("stopped");
    List<Path> left = files(output);

    assertThatThrownBy(() -> screen(output, true, Progress.SILENT, q -> q.withThreshold(0.8)))
        .isInstanceOf(InputRefusedException.class)
        .hasMessageContaining("another input, other lists or other options");
    Files.writeString(input, rows() + "k,One More,France\n");
    assertThatThrownBy(() -> screen(output, true, Progress.SILENT))
        .hasMessageContaining("another input");
    Files.writeString(input, rows());
    load("other", "Wilhelmina Quackenbush");
    assertThatThrownBy(() -> screen(output, true, Progress.SILENT))
        .hasMessageContaining("other lists");

    assertThat(files(output)).isEqualTo(left);
    assertThat(screen(output, false, Progress.SILENT).resumedAt()).isZero();
  }

  @Test
  void withNothingLeftItBegins() throws IOException {
    Path output = fresh("first");

    assertThat(screen(output, true, Progress.SILENT).resumedAt()).isZero();
    assertThat(output.resolve(RESULTS)).isNotEmptyFile();
  }

  @Test
  void twoRunsDoNotWriteOneOutput() throws IOException {
    Path output = fresh("shared");
    List<Exception> refused = new ArrayList<>();

    screen(
        output,
        false,
        (task, done, total) -> {
          try {
            screen(output, true, Progress.SILENT);
          } catch (InputRefusedException e) {
            refused.add(e);
          }
        });

    assertThat(refused)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e).hasMessageContaining("Another process"));
    assertThat(Files.readAllLines(output.resolve(RESULTS)))
        .hasSize(300); // the header and 329 rows with a match less 30 rejected ones
  }

  /** A run that an error stops after two batches. */
  private Path stopped(String name) throws IOException {
    Path output = fresh(name);
    assertThatThrownBy(
            () ->
                screen(
                    output,
                    false,
                    (task, done, total) -> {
                      if (done == 1_024) {
                        throw new IllegalStateException("pulled the plug");
                      }
                    }))
        .hasMessage("pulled the plug");
    assertThat(output.resolve(RESULTS)).doesNotExist();
    return output;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path copy(Path from, Path to) {
    try {
      Files.createDirectory(to);
      for (Path file : files(from)) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes with little memory, and really killed. */
class WriteManyTest {
  /** The ids alone would not fit into the memory that the process is given. */
  private static final int MANY = 600_000;

  @TempDir Path folder;

  @Test
  void memoryDoesNotGrowWithTheNumberOfEntities() throws Exception {
    Path file = folder.resolve("names.index");
    assertThat(start(file, MANY).waitFor()).as("exit code").isZero();
    IndexFile index = IndexFile.open(file);
    assertThat(index.entityIds().count()).isEqualTo(MANY);
    assertThat(index.vocabulary().count()).isEqualTo(1000);
    for (int entity : new int[] {0, 65_535, 262_144, MANY - 1}) {
      assertThat(index.entityIds().get(entity)).isEqualTo("entity-" + entity);
      int place = index.identifiers().find(WriteMany.number(entity));
      assertThat(index.identifierEntity().get(place)).isEqualTo(entity);
      Rows ofEntities = index.entityNames();
      assertThat(ofEntities.length(entity)).isEqualTo(1);
      int name = ofEntities.number(ofEntities.start(entity));
      Names names = index.names();
      int at = names.place(name);
      assertThat(names.number(at)).isEqualTo(name);
      assertThat(Names.words(names.head(at))).isEqualTo(2);
      int first = names.word(at, 0);
      int second = names.word(at, 1);
      assertThat(index.vocabulary().get(first).form()).isEqualTo("word" + entity % 1000);
      assertThat(index.vocabulary().get(second).form()).isEqualTo("word" + entity / 7 % 1000);
      assertThat(index.vocabulary().weight(second)).isEqualTo(1 + entity / 7 % 1000);
      assertThat(Names.weight(names.head(at))).isEqualTo(2 + entity % 1000 + entity / 7 % 1000);
      Rows uses = index.nameUses();
      assertThat(NameUse.entity(uses.number(uses.start(name)))).isEqualTo(entity % 7000);
    }
    assertThat(files()).as("no temporary file is left").containsExactly(file);
  }

  @Test
  void aKilledWriterLeavesTheOldIndexAndTheNextOneClearsUp() throws Exception {
    Path file = folder.resolve("names.index");
    WriteMany.write(file, 10);
    byte[] old = Files.readAllBytes(file);
    Process process = start(file, Integer.MAX_VALUE);
    try {
      while (files().size() < 3) {
        assertThat(process.isAlive()).as("the writing process lives").isTrue();
        Thread.sleep(5);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(file).hasBinaryContent(old);
    assertThat(files()).as("what the killed process left").hasSizeGreaterThan(1);
    assertThat(IndexFile.open(file).entityIds().count()).isEqualTo(10);
    WriteMany.write(file, 20);
    assertThat(IndexFile.open(file).entityIds().count()).isEqualTo(20);
    assertThat(files()).containsExactly(file);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Process start(Path file, int count) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx40m",
            "-cp",
            System.getProperty("java.class.path"),
            WriteMany.class.getName(),
            file.toString(),
            Integer.toString(count))
        .inheritIO()
        .start();
  }
}

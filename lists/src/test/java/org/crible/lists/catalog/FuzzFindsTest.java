package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crible.lists.SharedData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever {@code bench/fuzz} found once, and what it begins with, is read or refused for ever. */
class FuzzFindsTest {
  @TempDir private static Path corpus;

  static List<Path> finds() throws IOException {
    FuzzedLists.main(new String[] {corpus.toString()});
    Path kept = SharedData.repository("lists/src/test/resources/finds");
    try (Stream<Path> beginnings = Files.list(corpus);
        Stream<Path> found = Files.list(kept)) {
      return Stream.concat(beginnings, found).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void isReadOrRefused(Path find) throws IOException {
    byte[] bytes = Files.readAllBytes(find);
    assertThatCode(() -> FuzzedLists.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }
}

package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class SortedPairsTest {
  private record Pair(String value, long number) {}

  @Property(tries = 200)
  void anyRunLengthGivesTheSameOrder(
      @ForAll List<@AlphaChars @NumericChars @StringLength(max = 3) String> values,
      @ForAll @IntRange(min = 1, max = 9) int mostHeld)
      throws IOException {
    List<Pair> expected = new ArrayList<>();
    List<Pair> found = new ArrayList<>();
    Path file = Files.createTempFile("pairs", ".index");
    try (SortedPairs sorted = new SortedPairs(file, mostHeld)) {
      for (int i = 0; i < values.size(); i++) {
        sorted.add(values.get(i).getBytes(StandardCharsets.UTF_8), i);
        expected.add(new Pair(values.get(i), i));
      }
      sorted.drain(
          (key, number) -> found.add(new Pair(new String(key, StandardCharsets.UTF_8), number)));
    } finally {
      Files.delete(file);
    }
    expected.sort(Comparator.comparing(Pair::value).thenComparingLong(Pair::number));
    assertThat(found).isEqualTo(expected);
  }
}

package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

class SortedIdentifiersTest {
  private record Pair(String value, int entity) {}

  @Property(tries = 200)
  void anyRunLengthGivesTheSameOrder(
      @ForAll List<@AlphaChars @NumericChars @StringLength(max = 3) String> values,
      @ForAll @IntRange(min = 1, max = 9) int mostHeld)
      throws IOException {
    List<Pair> expected = new ArrayList<>();
    List<Pair> found = new ArrayList<>();
    Path file = Files.createTempFile("identifiers", ".index");
    try (SortedIdentifiers sorted = new SortedIdentifiers(file, mostHeld);
        SpilledTexts texts = new SpilledTexts(file);
        Spill entities = new Spill(file)) {
      for (int i = 0; i < values.size(); i++) {
        sorted.add(values.get(i), i);
        expected.add(new Pair(values.get(i), i));
      }
      sorted.writeTo(texts, entities);
      Texts written = IndexFileTest.read(texts);
      Spill.Reader numbers = entities.reader();
      for (int i = 0; i < written.count(); i++) {
        found.add(new Pair(written.get(i), numbers.number()));
      }
    } finally {
      Files.delete(file);
    }
    expected.sort(Comparator.comparing(Pair::value).thenComparingInt(Pair::entity));
    assertThat(found).isEqualTo(expected);
  }
}

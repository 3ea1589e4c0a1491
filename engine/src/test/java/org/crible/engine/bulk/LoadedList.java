package org.crible.engine.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.engine.Crible;
import org.crible.engine.Progress;
import org.crible.lists.LoadOptions;

/** A list of names, loaded. */
final class LoadedList {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private LoadedList() {}

  /**
   * Writes a list and loads it.
   *
   * @param dataset what it is called, and its file
   */
  static void of(Crible crible, Path folder, String dataset, String schema, List<String> names)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      lines.append(
          "{\"id\":\"%s-%d\",\"schema\":\"%s\",\"properties\":{\"name\":[\"%s\"],\"topics\":[\"sanction\"]}}%n"
              .formatted(dataset, i, schema, names.get(i)));
    }
    Path file = Files.writeString(folder.resolve(dataset + ".jsonl"), lines);
    assertThat(crible.load(List.of(file), LoadOptions.on(DAY), Progress.SILENT).refused())
        .isEmpty();
  }
}

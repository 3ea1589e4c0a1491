package org.crible.match.profile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The measuring data that stands beside the repository, where it does. */
final class SharedData {
  private SharedData() {}

  /** The path below the shared folder; skips the test where it is not there. */
  static Path file(String path) {
    Path file = find(path);
    Assumptions.assumeTrue(
        file != null, "measuring data " + path + " is not beside the repository");
    if (file == null) {
      throw new IllegalStateException("assumption passed without a file");
    }
    return file;
  }

  private static @Nullable Path find(String path) {
    String set = System.getProperty("crible.shared", System.getenv("CRIBLE_SHARED"));
    if (set != null) {
      return existing(Path.of(set).resolve(path));
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = existing(at.resolve("shared").resolve(path));
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  private static @Nullable Path existing(Path file) {
    return Files.exists(file) ? file : null;
  }

  static List<CsvRecord> csv(Path file) {
    try (var in = Files.newInputStream(file);
        var reader =
            new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                StandardCharsets.UTF_8);
        var csv =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Entity named(String id, String schema, String name) {
    return Entity.builder(id, FollowTheMoney.schema(schema), "test").add("name", name).build();
  }
}

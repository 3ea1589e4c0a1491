package org.crible.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** The publishers' whole lists, where the shared data folder is there. */
public final class SharedData {
  /** The day of loading in tests. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private SharedData() {}

  /** The folder, or the test is skipped. */
  public static Path folder() {
    String set = System.getProperty("CRIBLE_SHARED", System.getenv("CRIBLE_SHARED"));
    if (set != null) {
      return Path.of(set, "data");
    }
    Path found = null;
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (found == null && Files.isDirectory(at.resolve("shared/data/lists"))) {
        found = at.resolve("shared/data");
      }
    }
    Assumptions.assumeTrue(found != null, "no folder shared/data beside the repository");
    return found;
  }

  /** One of the lists in it. */
  public static Path list(String name) {
    return folder().resolve("lists").resolve(name);
  }

  /** What a reader makes of a file. */
  public static Collected read(ListReader reader, ListFormat format, ListFile... files) {
    Collected sink = new Collected();
    reader.read(new ListLoad(format, new ArrayList<>(List.of(files))), LoadOptions.on(TODAY), sink);
    return sink;
  }

  /** A folder or file of the repository itself. */
  public static Path repository(String path) {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.exists(at.resolve("ARCHITECTURE.md"))) {
      at = at.getParent();
      if (at == null) {
        throw new IllegalStateException("no ARCHITECTURE.md above the working folder");
      }
    }
    return at.resolve(path);
  }
}

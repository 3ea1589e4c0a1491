package org.crible.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The publishers' whole files, where the shared data folder is there; else the test is skipped. */
public final class SharedLists {
  private SharedLists() {}

  /** The named file of {@code shared/data/lists}. */
  public static Path file(String name) {
    String set = System.getProperty("CRIBLE_SHARED", System.getenv("CRIBLE_SHARED"));
    Path found = set == null ? null : Path.of(set, "data");
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (found == null && Files.isDirectory(at.resolve("shared/data/lists"))) {
        found = at.resolve("shared/data");
      }
    }
    Assumptions.assumeTrue(found != null, "no folder shared/data beside the repository");
    Path file = found.resolve("lists").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "no file " + name + " in the shared data");
    return file;
  }
}

package org.crible.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the real lists lie on machines that have them; a test that needs them is skipped else. */
public final class SharedData {
  private SharedData() {}

  /** A real list's file. */
  public static Path list(String name) {
    String set = System.getProperty("CRIBLE_SHARED", System.getenv("CRIBLE_SHARED"));
    Path found = set == null ? null : Path.of(set, "data");
    for (Path at = Path.of("").toAbsolutePath(); at != null && found == null; at = at.getParent()) {
      found = Files.isDirectory(at.resolve("shared/data/lists")) ? at.resolve("shared/data") : null;
    }
    Assumptions.assumeTrue(found != null, "no folder shared/data beside the repository");
    return found.resolve("lists").resolve(name);
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

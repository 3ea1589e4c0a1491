package org.crible.engine;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real lists, where they lie beside the repository; tests that need them are skipped else. */
final class SharedData {
  private SharedData() {}

  static Path file(String name) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared").resolve("data").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    String stated = System.getProperty("crible.shared", System.getenv("CRIBLE_SHARED"));
    if (stated != null && Files.exists(Path.of(stated, "data", name))) {
      return Path.of(stated, "data", name);
    }
    return abort("the real list " + name + " is not beside this repository");
  }
}

package org.crible.engine;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real lists, where they lie beside the repository; tests that need them are skipped else. */
final class SharedData {
  private SharedData() {}

  static Path file(String name) {
    return beside("data/" + name);
  }

  /** A file of the folder beside the repository that holds real lists and cases. */
  static Path beside(String name) {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    String stated = System.getProperty("crible.shared", System.getenv("CRIBLE_SHARED"));
    if (stated != null && Files.exists(Path.of(stated, name))) {
      return Path.of(stated, name);
    }
    return abort("the real " + name + " is not beside this repository");
  }
}

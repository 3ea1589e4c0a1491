package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final List<String> RESOURCES = Fingerprint.resources("standard");

  @ParameterizedTest
  @ValueSource(strings = {"/names/legal-forms.txt", "/letters/latin.txt", "/sounds/han.txt"})
  void leavesOutNoListAndNoTable(String one) throws Exception {
    java.net.URI place = FingerprintTest.class.getResource(one).toURI();
    if (place.getScheme().equals("file")) {
      assertComplete(Path.of(place).resolveSibling(""));
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(place, java.util.Map.of())) {
        assertComplete(jar.getPath(one).resolveSibling(""));
      }
    }
  }

  private static void assertComplete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> "/" + folder.getFileName() + "/" + f.getFileName()).toList())
          .isNotEmpty()
          .isSubsetOf(RESOURCES);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4, 15, 17, 30})
  void everyResourceCounts(int place) throws IOException {
    try (InputStream in = FingerprintTest.class.getResourceAsStream(RESOURCES.get(place))) {
      assertThat(in).as(RESOURCES.get(place)).isNotNull();
    }
    List<String> fewer = new java.util.ArrayList<>(RESOURCES);
    fewer.remove(place);
    assertThat(Fingerprint.of(fewer)).isNotEqualTo(Profile.standard().fingerprint());
    assertThat(Fingerprint.of(RESOURCES)).isEqualTo(Profile.standard().fingerprint());
  }
}

package org.crible.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.dossier.html.DossierHtml;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void pages() throws Exception {
    Path out = Files.createDirectories(Path.of("target/pages"));
    for (String language : new String[] {"en", "fr"}) {
      for (int origins : new int[] {0, 1, 3, 12}) {
        Files.writeString(
            out.resolve(language + "-" + origins + ".html"),
            DossierHtml.write(Cases.dossier(origins), language));
      }
    }
    assertThat(out).isDirectory();
  }
}

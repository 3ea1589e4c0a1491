package org.crible.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.crible.dossier.Cases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dossier in a real browser: Chromium, where the machine has it. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  @TempDir Path folder;

  @BeforeAll
  static void needsChromium() {
    assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no " + CHROMIUM);
  }

  @ParameterizedTest
  @CsvSource({"en,3,1200", "fr,12,1200", "fr,12,500"})
  void itIsDrawnWithoutComplaint(String language, int origins, int width) throws Exception {
    Path page = page(language, origins);
    Path picture = folder.resolve("page.png");
    String log =
        run(
            page,
            "--window-size=" + width + ",1600",
            "--hide-scrollbars",
            "--screenshot=" + picture);
    assertThat(log).doesNotContain("CONSOLE");
    BufferedImage image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(colours(image)).as("colours drawn").hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @CsvSource({"en,1,5,12", "fr,12,9,22"})
  void itPrintsOnASensibleNumberOfSheets(String language, int origins, int least, int most)
      throws Exception {
    Path page = page(language, origins);
    Path pdf = folder.resolve("page.pdf");
    run(page, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
    long sheets = Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
    assertThat(sheets).isBetween((long) least, (long) most);
  }

  private Path page(String language, int origins) throws IOException {
    String html = DossierHtml.write(Cases.dossier(origins), language);
    return Files.writeString(folder.resolve("page.html"), html);
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 3) {
      for (int y = 0; y < image.getHeight(); y += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  private String run(Path page, String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path log = folder.resolve("log.txt");
    Process browser =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
    browser.destroyForcibly();
    String said = Files.readString(log);
    assertThat(ended).as(said).isTrue();
    return said;
  }
}

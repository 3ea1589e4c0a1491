package org.crible.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at exists; no file that ships outgrows a reader. */
class DocumentsTest {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)");
  private static final int LONGEST_FILE = 400;

  @Test
  void everyLinkOpens() {
    List<String> dead = new ArrayList<>();
    for (Path page : files(".md")) {
      Matcher link = LINK.matcher(read(page));
      while (link.find()) {
        if (!Files.exists(page.resolveSibling(link.group(1)))) {
          dead.add(House.folder().relativize(page) + " -> " + link.group(1));
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void theMapNamesEveryModule() {
    String map = read(House.folder().resolve("ARCHITECTURE.md"));
    for (String module : House.MAY_KNOW.keySet()) {
      assertThat(map).as("ARCHITECTURE.md").contains("](" + module + ")");
    }
  }

  @Test
  void noSourceFileOutgrowsItsReader() {
    assertThat(
            files(".java").stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                .filter(file -> read(file).lines().count() > LONGEST_FILE))
        .isEmpty();
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(House.folder())) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !hidden(House.folder().relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hidden(Path file) {
    for (Path part : file) {
      if (part.toString().equals("target") || part.toString().equals(".git")) {
        return true;
      }
    }
    return false;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

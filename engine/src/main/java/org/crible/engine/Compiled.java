package org.crible.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.crible.dossier.Dossier;
import org.crible.dossier.compile.SealCheck;
import org.crible.dossier.html.DossierHtml;
import org.crible.dossier.json.DossierJson;
import org.crible.evidence.weigh.WeighingJson;

/**
 * A dossier on the disk.
 *
 * @param dossier what it shows
 * @param html the file for people
 * @param json the file for machines
 */
public record Compiled(Dossier dossier, Path html, Path json) {

  /**
   * Writes both files, or neither.
   *
   * @param seal looks for names that no version may hold
   * @throws InputRefusedException if this one holds one
   */
  static Compiled write(Dossier dossier, Path folder, String language, SealCheck seal) {
    byte[] html = DossierHtml.write(dossier, language).getBytes(StandardCharsets.UTF_8);
    byte[] json = DossierJson.bytes(dossier, weighing -> WeighingJson.tree(weighing, language));
    refuseLeak("dossier.html", html, seal);
    refuseLeak("dossier.json", json, seal);
    try {
      Files.createDirectories(folder);
      return new Compiled(
          dossier,
          put(folder.resolve("dossier.html"), html),
          put(folder.resolve("dossier.json"), json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseLeak(String file, byte[] bytes, SealCheck seal) {
    seal.leak(new String(bytes, StandardCharsets.UTF_8))
        .ifPresent(
            around -> {
              throw new InputRefusedException(
                  "Nothing was written: the name of a sealed source would still stand in "
                      + file
                      + ", after \""
                      + around.replaceAll("\\s+", " ")
                      + "\"; a text of the case or a loaded list names it: change that"
                      + " text, or unseal the source.");
            });
  }

  private static Path put(Path file, byte[] bytes) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    Files.write(partial, bytes);
    return Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
  }
}

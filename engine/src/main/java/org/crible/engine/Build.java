package org.crible.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.crible.index.search.NameIndex;
import org.crible.match.profile.Profile;
import org.crible.text.Script;

/**
 * A digest of the program that reads names and keeps them in an index: what another program made
 * may lack what this one looks for.
 */
final class Build {
  private static final List<Class<?>> PARTS = List.of(Script.class, Profile.class, NameIndex.class);

  /** The first 64 bits of the SHA-256 digest, in hexadecimal. */
  static final String FINGERPRINT = fingerprint();

  private Build() {}

  private static String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> part : PARTS) {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
          throw new IllegalStateException("where " + part + " stands is not known");
        }
        for (Path file : files(Path.of(source.getLocation().toURI()))) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A jar, or the files of a folder in alphabetical order. */
  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

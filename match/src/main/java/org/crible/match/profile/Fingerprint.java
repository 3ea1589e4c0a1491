package org.crible.match.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of everything in resources by which a profile reads and weighs. */
final class Fingerprint {
  private static final List<String> WORDS =
      List.of(
          "common",
          "families",
          "generic",
          "legal-forms",
          "nicknames",
          "numbers",
          "particles",
          "titles");
  private static final List<String> LETTERS =
      List.of(
          "arabic",
          "armenian",
          "cyrillic",
          "georgian",
          "greek",
          "hebrew",
          "kana",
          "latin",
          "surnames",
          "ukrainian");
  private static final List<String> SOUNDS =
      List.of("arabic", "cyrillic", "greek", "han", "hangul", "hebrew", "kana", "other");

  private Fingerprint() {}

  /** The resources that decide how a profile reads names. */
  static List<String> resources(String profile) {
    return Stream.of(
            Stream.of(
                "/profiles/" + profile + ".yml", "/countries/kin.txt", "/addresses/words.txt"),
            WORDS.stream().map(name -> "/names/" + name + ".txt"),
            LETTERS.stream().map(name -> "/letters/" + name + ".txt"),
            SOUNDS.stream().map(name -> "/sounds/" + name + ".txt"),
            Stream.concat(SOUNDS.stream(), Stream.of("latin"))
                .map(name -> "/sounds/" + name + ".keys.txt"))
        .flatMap(paths -> paths)
        .toList();
  }

  /** The first 64 bits of the SHA-256 digest of the resources, in hexadecimal. */
  static String of(List<String> resources) {
    return of(resources, new byte[0]);
  }

  /**
   * The same with what stands in no resource.
   *
   * @param more the text of a profile of one's own
   */
  static String of(List<String> resources, byte[] more) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String resource : resources) {
        try (InputStream in = Fingerprint.class.getResourceAsStream(resource)) {
          if (in == null) {
            throw new IllegalStateException("no resource " + resource);
          }
          digest.update(in.readAllBytes());
        }
      }
      digest.update(more);
      return HexFormat.of().formatHex(digest.digest(), 0, Long.BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}

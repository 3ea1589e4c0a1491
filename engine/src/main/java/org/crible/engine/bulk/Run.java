package org.crible.engine.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.crible.engine.Crible;
import org.crible.engine.Query;

/**
 * A screening of one file with one set of lists, weights and options.
 *
 * @param id equal exactly where the output is: a digest of the input, the lists, the profile and
 *     the options
 * @param lines lines of the input, about as many as there are rows
 */
record Run(String id, long lines) {
  private static final int BUFFER = 1 << 16;

  /**
   * Reads the input once through.
   *
   * @param options what is asked of each party
   * @param silentToo whether what was cleared is written as well
   */
  static Run of(Path input, Path output, Crible crible, Query options, boolean silentToo)
      throws IOException {
    MessageDigest digest = sha256();
    long lines = 0;
    try (InputStream in = Files.newInputStream(input)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    String asked =
        String.join(
            "\n",
            String.valueOf(output.getFileName()),
            crible.state(),
            String.join(",", new TreeSet<>(options.datasets())),
            Double.toString(options.threshold()),
            Integer.toString(options.limit()),
            String.valueOf(options.asOf()),
            Boolean.toString(options.exhaustive()),
            options.profile().fingerprint(),
            Boolean.toString(silentToo));
    digest.update(asked.getBytes(StandardCharsets.UTF_8));
    return new Run(HexFormat.of().formatHex(digest.digest()), lines);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}

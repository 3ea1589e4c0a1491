package org.crible.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.crible.model.Dataset;

/**
 * What is known of an issue of a list before its first party is read.
 *
 * @param dataset the list
 * @param listDate the day from which the publisher's list reads so
 * @param dateOrigin how that day is known
 * @param format the publisher's format, for example {@code ofac-csv}
 * @param files what it was read from, at least one
 * @param loadedAt when it was loaded
 */
public record IssueHeader(
    Dataset dataset,
    LocalDate listDate,
    ListDateOrigin dateOrigin,
    String format,
    List<SourceFile> files,
    Instant loadedAt) {

  /**
   * @throws IllegalArgumentException if there is no file, or the list date has not four digits of
   *     year
   */
  public IssueHeader {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("an issue of " + dataset.name() + " comes from no file");
    }
    if (listDate.getYear() < 1 || listDate.getYear() > 9998) {
      throw new IllegalArgumentException("no list date of " + dataset.name() + ": " + listDate);
    }
  }

  /** The file's SHA-256; of several files, that of their SHA-256 in order, one a line. */
  public String sha256() {
    return files.size() == 1 ? files.getFirst().sha256() : ofSeveral(files);
  }

  private static String ofSeveral(List<SourceFile> files) {
    String lines = files.stream().map(f -> f.sha256() + "\n").collect(Collectors.joining());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

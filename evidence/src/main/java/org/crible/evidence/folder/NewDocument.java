package org.crible.evidence.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file to be added to a case.
 *
 * @param from the file as received; it is copied and never altered
 * @param publisher id of the source that published it
 * @param published the date as known: {@code 2024-11-18}, {@code 2024-11} or {@code 2024}
 * @param knownOn day from which the case's owner had it, where later
 * @param url where it was published
 * @param retrieved day on which it was fetched
 * @param language ISO 639-1 code
 * @param translationOf path of the document that it translates
 * @param extractedText the text that spans count in, where the file is not plain UTF-8 text; it is
 *     kept beside the file as {@code NAME.txt}
 */
public record NewDocument(
    Path from,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable LocalDate knownOn,
    @Nullable String url,
    @Nullable LocalDate retrieved,
    @Nullable String language,
    @Nullable String translationOf,
    @Nullable String extractedText) {

  /** A plain text file of which nothing more is known. */
  public static NewDocument of(Path from) {
    return new NewDocument(from, null, null, null, null, null, null, null, null);
  }
}

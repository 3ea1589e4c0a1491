package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case, as received.
 *
 * @param file path inside the case folder
 * @param sha256 checksum of the bytes, in hexadecimal
 * @param publisher id of the source that published it
 * @param published day of publication; null where only {@code publishedText} is known
 * @param publishedText the date as given where it is not known to the day, for example {@code
 *     2024-11}
 * @param knownOn day from which the case's owner had it, where later than publication
 * @param url where it was published
 * @param retrieved day on which it was fetched
 * @param language ISO 639-1 code
 * @param translationOf path of the document that it translates
 * @param text path of the text that spans count in, where the file itself is not plain text; null
 *     where spans count in the file
 */
public record CaseDocument(
    String file,
    String sha256,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable String publishedText,
    @Nullable LocalDate knownOn,
    @Nullable String url,
    @Nullable LocalDate retrieved,
    @Nullable String language,
    @Nullable @JsonProperty("translation-of") String translationOf,
    @Nullable String text) {

  /** A document in plain text. */
  public CaseDocument(
      String file,
      String sha256,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String publishedText,
      @Nullable LocalDate knownOn,
      @Nullable String url,
      @Nullable LocalDate retrieved,
      @Nullable String language,
      @Nullable String translationOf) {
    this(
        file,
        sha256,
        publisher,
        published,
        publishedText,
        knownOn,
        url,
        retrieved,
        language,
        translationOf,
        null);
  }
}

package org.crible.lists.fetch;

import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server said of a file, by which it tells later whether the file has changed (RFC 9110,
 * section 8.8).
 *
 * @param etag the entity tag, with its quotes; null if none was sent
 * @param lastModified the HTTP date; null if none was sent
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing is known. */
  public static Validators none() {
    return new Validators(null, null);
  }

  static Validators of(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").orElse(null), headers.firstValue("Last-Modified").orElse(null));
  }

  /**
   * What a range may be asked for under, so that the pieces of two issues are never joined: a
   * strong tag, else the date; null if neither is known.
   */
  @Nullable String forRange() {
    return etag != null && !etag.startsWith("W/") ? etag : etag == null ? lastModified : null;
  }
}

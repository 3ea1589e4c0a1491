package org.crible.lists;

import org.jspecify.annotations.Nullable;

/**
 * A number that identifies a party, with what the publisher says of it; what it does not say is
 * null.
 *
 * @param type what the publisher calls the document, for example {@code National passport}
 * @param number the number as published
 * @param country the issuing country as the publisher writes it
 * @param issued the day of issue as the publisher writes it
 * @param expires the last day of validity as the publisher writes it
 * @param authority the issuing office
 * @param remarks anything else that is said of it
 */
public record IdentityDocument(
    String type,
    String number,
    @Nullable String country,
    @Nullable String issued,
    @Nullable String expires,
    @Nullable String authority,
    @Nullable String remarks) {

  /** A number of which only kind and country are known. */
  public static IdentityDocument of(String type, String number, @Nullable String country) {
    return new IdentityDocument(type, number, country, null, null, null, null);
  }
}

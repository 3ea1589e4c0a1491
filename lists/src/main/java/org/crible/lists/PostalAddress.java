package org.crible.lists;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address in the parts that a publisher gives; a part that it does not give is null.
 *
 * @param full the whole as the publisher writes it; null to join the parts
 * @param country its name or code as the publisher writes it
 * @param number the publisher's own stable number of the address; null if it has none
 */
public record PostalAddress(
    @Nullable String full,
    @Nullable String street,
    @Nullable String postOfficeBox,
    @Nullable String city,
    @Nullable String region,
    @Nullable String postalCode,
    @Nullable String country,
    @Nullable String remarks,
    @Nullable String number) {

  /** An address of which only the text and the country are known. */
  public static PostalAddress of(@Nullable String full, @Nullable String country) {
    return new PostalAddress(full, null, null, null, null, null, country, null, null);
  }

  /** The whole in one line; empty if nothing is known. */
  public String text() {
    return full != null && !full.isBlank()
        ? full.strip()
        : Stream.of(street, postOfficeBox, city, region, postalCode, country)
            .filter(part -> part != null && !part.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(", "));
  }
}

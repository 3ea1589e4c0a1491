package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.crible.lists.PostalAddress;
import org.crible.lists.XmlNode;
import org.jspecify.annotations.Nullable;

/** Puts together an address of typed parts, as the enhanced and the advanced XML give it. */
final class AddressParts {
  private final List<String> street = new ArrayList<>();
  private final List<String> city = new ArrayList<>();
  private final List<String> region = new ArrayList<>();
  private final List<String> postalCode = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  /** An address of elements with a type and a value. */
  static PostalAddress of(
      Stream<XmlNode> parts, @Nullable String country, @Nullable String number) {
    AddressParts address = new AddressParts();
    parts.forEach(
        part ->
            address.add(
                Objects.requireNonNullElse(part.value("type"), ""),
                Objects.requireNonNullElse(part.value("value"), "")));
    return address.build(country, number);
  }

  void add(String type, String value) {
    if (value.isBlank()) {
      return;
    }
    String text = value.strip();
    switch (type.toUpperCase(Locale.ROOT)) {
      case "ADDRESS1", "ADDRESS2", "ADDRESS3" -> street.add(text);
      // A place of which only a text is known, such as a place of birth, is of the type Unknown.
      case "CITY", "UNKNOWN" -> city.add(text);
      case "STATE/PROVINCE", "REGION" -> region.add(text);
      case "POSTAL CODE" -> postalCode.add(text);
      default -> others.add(type + ": " + text);
    }
  }

  PostalAddress build(@Nullable String country, @Nullable String number) {
    return new PostalAddress(
        null,
        joined(street),
        null,
        joined(city),
        joined(region),
        joined(postalCode),
        country,
        joined(others),
        number);
  }

  private static @Nullable String joined(List<String> parts) {
    return parts.isEmpty() ? null : String.join(", ", parts);
  }
}

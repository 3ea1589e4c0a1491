package org.crible.lists.eu;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.XmlNode;
import org.jspecify.annotations.Nullable;

/**
 * An element of a sanctionEntity, whose facts are its attributes.
 *
 * @param element the element
 * @param source what the publisher calls the places
 */
record Attributes(XmlNode element, Source source) {

  /** The attribute; null if it is missing or says that nothing is known. */
  @Nullable String get(String name) {
    return Vocabulary.WORDS.value(element.attributes().get(name));
  }

  boolean isTrue(String name) {
    String text = get(name);
    return "true".equalsIgnoreCase(text) || "1".equals(text);
  }

  /** Where an attribute stands, with the act that brought the element into the list. */
  String field(String name) {
    return place("/@" + name);
  }

  /** The same, for any path within the element. */
  String place(String path) {
    String act = act();
    return source.field(element.name() + path) + (act == null ? "" : ": " + act);
  }

  /** Number and Official Journal of the act; null if none is named. */
  private @Nullable String act() {
    return element.all("regulationSummary").stream()
        .map(summary -> summary.attributes().get("numberTitle"))
        .filter(title -> title != null && !title.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The remarks on the element. */
  List<String> remarks() {
    return element.all("remark").stream()
        .map(XmlNode::text)
        .map(Vocabulary.WORDS::value)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Name or code of the country; null if none is known. */
  @Nullable String country() {
    return Stream.of("countryIso2Code", "countryDescription")
        .map(this::get)
        .filter(Objects::nonNull)
        .filter(text -> !Vocabulary.WORDS.no_country().contains(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  /** The attributes that have a value, joined. */
  String join(String... names) {
    return Stream.of(names)
        .map(this::get)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}

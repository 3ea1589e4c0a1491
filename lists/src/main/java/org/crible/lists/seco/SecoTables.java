package org.crible.lists.seco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.ListFile;
import org.crible.lists.SourceFields;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.jspecify.annotations.Nullable;

/** What targets refer to by number: the sets of the programmes, and the places. */
final class SecoTables {
  private static final SourceFields FIELDS = SourceFields.of(SecoTables.class, "tables.yml");
  private static final int MAX = 500_000;

  private final Map<String, Programme> programmes = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, XmlNode> unknown = new HashMap<>();

  /**
   * A set of a programme, to which targets belong.
   *
   * @param names its programme's names, in the publisher's languages
   * @param key the programme's short name, English if there is one
   * @param set the set's own name, English if there is one
   * @param origin whose sanctions Switzerland takes over, for example {@code UN}
   */
  record Programme(
      List<XmlNode> names, @Nullable String key, @Nullable String set, @Nullable String origin) {}

  /**
   * A place.
   *
   * @param country its name; {@code code} its ISO code
   * @param variants other spellings
   */
  record Place(
      @Nullable String location,
      @Nullable String area,
      @Nullable String country,
      @Nullable String code,
      List<String> variants) {

    String text() {
      return Stream.of(location, area, country)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
  }

  void add(XmlNode node, ListFile file) {
    switch (node.name()) {
      case "sanctions-program" -> programme(node);
      case "place" -> place(node);
      default -> {
        return;
      }
    }
    if (programmes.size() > MAX || places.size() > MAX) {
      throw new UnreadableListException(
          file.name(), node.line(), "holds more places or programmes than any list has.");
    }
    FIELDS.unknown(node, (path, child) -> unknown.putIfAbsent(node.name() + "/" + path, child));
  }

  private void programme(XmlNode node) {
    Map<String, List<XmlNode>> sets = new HashMap<>();
    for (XmlNode set : node.all("sanctions-set")) {
      sets.computeIfAbsent(set.attributes().getOrDefault("ssid", ""), id -> new ArrayList<>())
          .add(set);
    }
    sets.forEach(
        (id, names) ->
            programmes.put(
                id,
                new Programme(
                    node.all("program-name"),
                    english(node.all("program-key")),
                    english(names),
                    node.value("origin"))));
  }

  /** The English text; the first where there is none. */
  private static @Nullable String english(List<XmlNode> texts) {
    return texts.stream()
        .filter(text -> text.attributes().getOrDefault("lang", "").equals("eng"))
        .findFirst()
        .or(() -> texts.stream().findFirst())
        .map(XmlNode::text)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  private void place(XmlNode node) {
    XmlNode country = node.all("country").stream().findFirst().orElse(null);
    List<String> variants = new ArrayList<>();
    for (String kind : List.of("location-variant", "area-variant")) {
      node.all(kind).forEach(variant -> variants.add(variant.text()));
    }
    places.put(
        node.attributes().getOrDefault("ssid", ""),
        new Place(
            node.value("location"),
            node.value("area"),
            country == null || country.text().isEmpty() ? null : country.text(),
            country == null ? null : country.attributes().get("iso-code"),
            variants));
  }

  @Nullable Programme programme(String set) {
    return programmes.get(set);
  }

  @Nullable Place place(@Nullable String number) {
    return number == null ? null : places.get(number);
  }

  /** Elements and attributes of programmes and places that no list knows. */
  void unknown(BiConsumer<String, XmlNode> report) {
    unknown.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> report.accept(entry.getKey(), entry.getValue()));
  }
}

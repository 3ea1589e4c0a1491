package org.crible.lists.senzing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Takes a record apart into features: attributes of one kind and one use that stand together. In
 * {@code HOME_ADDR_CITY} the attribute is ADDR_CITY and the use HOME.
 */
final class Features {
  private static final Vocabulary WORDS = read();

  private Features() {}

  /**
   * @param properties attributes that are one value each, with the property
   * @param identities kinds of number by the beginning of their attributes, with what they are
   * @param composed attributes that belong to a name, an address or a link
   * @param leftOut attributes left out on purpose
   */
  private record Vocabulary(
      Map<String, String> properties,
      Map<String, String> identities,
      Set<String> composed,
      Set<String> leftOut,
      List<String> attributes) {}

  /**
   * Attributes that stand together.
   *
   * @param family NAME, ADDR, REL, the beginning of a kind of number, or a single attribute
   * @param use what stands before the attribute; empty if nothing does
   */
  record Feature(String family, String use, Map<String, String> attributes) {
    @Nullable String get(String attribute) {
      return attributes.get(attribute);
    }
  }

  /** What a record says. */
  record Taken(List<Feature> features, Map<String, String> unknown) {}

  static @Nullable String property(String attribute) {
    return WORDS.properties().get(attribute);
  }

  static @Nullable String identity(String family) {
    return WORDS.identities().get(family);
  }

  static Taken of(JsonNode record) {
    List<Feature> features = new ArrayList<>();
    Map<String, String> unknown = new LinkedHashMap<>();
    group(record, features, unknown);
    for (JsonNode list : record) {
      if (list.isArray()) {
        list.forEach(item -> group(item, features, unknown));
      } else if (list.isObject()) {
        group(list, features, unknown);
      }
    }
    return new Taken(features, unknown);
  }

  private static void group(JsonNode object, List<Feature> features, Map<String, String> unknown) {
    Map<String, Feature> grouped = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            entry -> {
              String value = entry.getValue().isValueNode() ? entry.getValue().asString("") : "";
              if (!value.isBlank() && !WORDS.leftOut().contains(entry.getKey())) {
                put(entry.getKey(), value.strip(), grouped, unknown);
              }
            });
    features.addAll(grouped.values());
  }

  private static void put(
      String key, String value, Map<String, Feature> grouped, Map<String, String> unknown) {
    for (String attribute : WORDS.attributes()) {
      if (key.equals(attribute) || key.endsWith("_" + attribute)) {
        String use = key.substring(0, key.length() - attribute.length()).replaceFirst("_$", "");
        String family = family(attribute);
        grouped
            .computeIfAbsent(
                use + " " + family, k -> new Feature(family, use, new LinkedHashMap<>()))
            .attributes()
            .put(attribute, value);
        return;
      }
    }
    unknown.put(key, value);
  }

  private static String family(String attribute) {
    if (WORDS.properties().containsKey(attribute)) {
      return attribute;
    }
    if (WORDS.composed().contains(attribute)) {
      return attribute.substring(0, attribute.indexOf('_'));
    }
    return WORDS.identities().keySet().stream()
        .filter(kind -> attribute.startsWith(kind + "_"))
        .max(Comparator.comparingInt(String::length))
        .orElse(attribute);
  }

  private static Vocabulary read() {
    try (InputStream in = Features.class.getResourceAsStream("fields.yml")) {
      JsonNode root = YAMLMapper.shared().readTree(in);
      Map<String, String> properties = texts(root.path("properties"));
      Map<String, String> identities = texts(root.path("identities"));
      Set<String> composed = new TreeSet<>(texts(root.path("composed")).keySet());
      List<String> attributes = new ArrayList<>(composed);
      attributes.addAll(properties.keySet());
      for (String kind : identities.keySet()) {
        for (String part :
            List.of("NUMBER", "COUNTRY", "STATE", "TYPE", "ISSUE_DATE", "EXPIRE_DATE")) {
          attributes.add(kind + "_" + part);
        }
      }
      attributes.sort(Comparator.comparingInt(String::length).reversed().thenComparing(a -> a));
      return new Vocabulary(
          properties,
          identities,
          composed,
          Set.copyOf(texts(root.path("left_out")).keySet()),
          List.copyOf(attributes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties()
        .forEach(
            entry ->
                texts.put(entry.getKey(), Objects.requireNonNull(entry.getValue().asString(""))));
    return texts;
  }
}

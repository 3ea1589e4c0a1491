package org.crible.lists.seco;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crible.lists.XmlNode;

/**
 * A name in its parts.
 *
 * @param parts in the order in which they are written
 */
record SecoName(XmlNode node, List<XmlNode> parts) {

  static SecoName of(XmlNode node) {
    List<XmlNode> parts = new ArrayList<>(node.all("name-part"));
    parts.sort(Comparator.comparingInt(SecoName::order));
    return new SecoName(node, List.copyOf(parts));
  }

  /** The place of a part in the name; parts without one come last. */
  private static int order(XmlNode part) {
    String order = part.attributes().getOrDefault("order", "");
    return order.matches("\\d{1,6}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
  }

  static String kind(XmlNode part) {
    return part.attributes().getOrDefault("name-part-type", "whole-name");
  }

  static String value(XmlNode part) {
    String value = part.value("value");
    return value == null ? "" : value;
  }

  /** The parts in one, a title left aside. */
  String whole() {
    return parts.stream()
        .filter(part -> !kind(part).equals("title"))
        .map(SecoName::value)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * A spelling of the name.
   *
   * @param language of its script, as the publisher codes it; empty if it does not say
   */
  record Spelling(String text, String language) {}

  /**
   * The name as the variants spell it: in each language and script in which a part has variants,
   * the first of each part, then the second, with the part itself where it has no such variant.
   */
  List<Spelling> spellings() {
    Set<String> kinds = new LinkedHashSet<>();
    for (XmlNode part : parts) {
      part.all("spelling-variant").forEach(variant -> kinds.add(key(variant)));
    }
    Set<Spelling> spellings = new LinkedHashSet<>();
    for (String kind : kinds) {
      int most = parts.stream().mapToInt(part -> variants(part, kind).size()).max().orElse(0);
      for (int i = 0; i < most; i++) {
        spellings.add(new Spelling(spelling(kind, i), kind.substring(0, kind.indexOf('/'))));
      }
    }
    return List.copyOf(spellings);
  }

  private String spelling(String kind, int index) {
    List<String> text = new ArrayList<>();
    for (XmlNode part : parts) {
      List<String> variants = variants(part, kind);
      if (!kind(part).equals("title")) {
        String own = value(part);
        text.add(variants.isEmpty() ? own : variants.get(Math.min(index, variants.size() - 1)));
      }
    }
    return text.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
  }

  private static List<String> variants(XmlNode part, String kind) {
    return part.all("spelling-variant").stream()
        .filter(variant -> key(variant).equals(kind))
        .map(XmlNode::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String key(XmlNode variant) {
    return variant.attributes().getOrDefault("lang", "")
        + "/"
        + variant.attributes().getOrDefault("script", "");
  }
}

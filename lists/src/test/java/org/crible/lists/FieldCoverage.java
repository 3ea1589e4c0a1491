package org.crible.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crible.model.Entity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Checks that each value of a publisher's file reaches a statement, found with another parser than
 * the reader's.
 */
public final class FieldCoverage {
  private FieldCoverage() {}

  /** Every text and attribute in the records by its path, read by the parser of the JDK. */
  public static Map<String, Set<String>> leaves(ListFile file, String... records) throws Exception {
    Map<String, Set<String>> leaves = new TreeMap<>();
    for (Element record : elements(file, records)) {
      walk("", record, leaves);
    }
    return leaves;
  }

  /** The records of those names, read by the parser of the JDK. */
  public static List<Element> elements(ListFile file, String... records) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Document document;
    try (InputStream in = file.open()) {
      document = factory.newDocumentBuilder().parse(in);
    }
    List<Element> found = new ArrayList<>();
    for (String record : records) {
      NodeList nodes = document.getElementsByTagNameNS("*", record);
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add((Element) nodes.item(i));
      }
    }
    return found;
  }

  private static void walk(String parent, Element element, Map<String, Set<String>> leaves) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (!attribute.getNodeName().startsWith("xmlns")) {
        put(leaves, parent + "@" + attribute.getLocalName(), attribute.getNodeValue());
      }
    }
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        walk(parent + child.getLocalName() + "/", child, leaves);
      } else if (node.getNodeType() == Node.TEXT_NODE && !parent.isEmpty()) {
        put(leaves, parent.substring(0, parent.length() - 1), node.getNodeValue());
      }
    }
  }

  private static void put(Map<String, Set<String>> leaves, String path, String text) {
    if (!text.isBlank()) {
      leaves.computeIfAbsent(path, key -> new TreeSet<>()).add(text.strip());
    }
  }

  /**
   * Asserts that each field stands in {@code fields.yml}, and each value of a mapped one in a
   * statement.
   *
   * @param turned fields whose values become something else, such as a schema
   */
  public static void assertKept(
      Map<String, Set<String>> leaves,
      Class<?> reader,
      String resource,
      Collected list,
      String... turned)
      throws Exception {
    JsonNode fields;
    try (InputStream in = reader.getResourceAsStream(resource)) {
      fields = YAMLMapper.shared().readTree(in);
    }
    Set<String> mapped = new TreeSet<>(fields.get("mapped").propertyNames());
    Set<String> known = new TreeSet<>(mapped);
    known.addAll(fields.get("left_out").propertyNames());
    assertThat(known).as("fields.yml").containsAll(leaves.keySet());
    Map<String, Set<String>> wanted = new TreeMap<>(leaves);
    wanted.keySet().retainAll(mapped);
    Arrays.asList(turned).forEach(wanted.keySet()::remove);
    assertTexts(wanted, list);
  }

  /** Asserts that each value stands in a statement. */
  public static void assertTexts(Map<String, Set<String>> leaves, Collected list) {
    Set<String> kept =
        Stream.concat(list.parties.stream(), list.related.stream())
            .flatMap(FieldCoverage::texts)
            .collect(Collectors.toCollection(HashSet::new));
    String all = String.join("\n", kept).toLowerCase(Locale.ROOT);
    List<String> lost = new ArrayList<>();
    leaves.forEach(
        (path, texts) -> {
          texts.stream()
              .filter(text -> !kept.contains(text))
              .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[:# -]+$", ""))
              .filter(text -> !all.contains(text) && !inPieces(text, all))
              .forEach(text -> lost.add(path + ": " + text));
        });
    assertThat(lost).as("values in no statement").isEmpty();
  }

  /** Remarks are taken apart, and a label at their beginning goes to the field. */
  private static boolean inPieces(String text, String all) {
    int blank = text.indexOf(' ');
    if (blank > 0 && all.contains(text.substring(blank + 1))) {
      return true;
    }
    String[] pieces = text.split("; |: |^\\(|\\)?[.]?$", -1);
    return pieces.length > 1
        && Stream.of(pieces)
            .map(piece -> piece.replaceAll("^\\(|\\)$", ""))
            .allMatch(all::contains);
  }

  private static Stream<String> texts(Entity entity) {
    return entity.statements().stream()
        .flatMap(s -> Stream.of(s.value(), s.original(), s.field(), s.entityId()))
        .filter(Objects::nonNull);
  }
}

package org.crible.lists.eu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.crible.lists.PartyRows.PartyRow;
import org.crible.lists.XmlNode;

/** Makes a sanctionEntity, as the XML would have it, of a party's rows. */
final class RecordOfRows {
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final Set<XmlNode> children = new LinkedHashSet<>();

  private RecordOfRows() {}

  static XmlNode of(List<PartyRow> rows, CsvLayout layout) {
    RecordOfRows record = new RecordOfRows();
    rows.forEach(row -> record.add(row, layout));
    return new XmlNode(
        "sanctionEntity",
        record.attributes,
        "",
        List.copyOf(record.children),
        rows.getFirst().line());
  }

  private void add(PartyRow row, CsvLayout layout) {
    Map<String, Element> elements = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, text) -> {
              String path = layout.mapped().getOrDefault(column, "");
              if (path.startsWith("@")) {
                attributes.putIfAbsent(path.substring(1), text);
              } else if (!path.isEmpty()) {
                String name = path.split("/", 2)[0];
                elements.computeIfAbsent(name, n -> new Element()).put(path, text);
              }
            });
    elements.forEach((name, element) -> children.add(element.node(name)));
  }

  /** An element while its attributes and children are collected. */
  private static final class Element {
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, Element> children = new LinkedHashMap<>();
    private String text = "";

    /** Puts a text at a path that begins with this element's name. */
    void put(String path, String value) {
      int slash = path.indexOf('/');
      String rest = slash < 0 ? "" : path.substring(slash + 1);
      if (rest.isEmpty()) {
        text = value;
      } else if (rest.startsWith("@")) {
        attributes.putIfAbsent(rest.substring(1), value);
      } else {
        children.computeIfAbsent(rest.split("/", 2)[0], n -> new Element()).put(rest, value);
      }
    }

    /** Lines do not count: the same element told in two rows is one. */
    XmlNode node(String name) {
      List<XmlNode> nodes = new ArrayList<>();
      children.forEach((child, element) -> nodes.add(element.node(child)));
      if (name.equals("identification") && !attributes.containsKey("identificationTypeCode")) {
        document(nodes);
      }
      return new XmlNode(name, Map.copyOf(attributes), text, List.copyOf(nodes), 0);
    }

    /** CSV 1.0 has number, kind and remark of a document in one cell. */
    private void document(List<XmlNode> nodes) {
      Matcher parts =
          Vocabulary.WORDS.identification().matcher(attributes.getOrDefault("number", ""));
      if (parts.matches()) {
        attributes.put("number", parts.group(1));
        attributes.put("identificationTypeCode", parts.group(2));
        attributes.put("identificationTypeDescription", parts.group(3));
        if (parts.group(4) != null) {
          nodes.add(new XmlNode("remark", Map.of(), parts.group(4), List.of(), 0));
        }
      }
    }
  }
}

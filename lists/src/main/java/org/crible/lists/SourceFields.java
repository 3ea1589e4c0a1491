package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which fields of a publisher's format are mapped, and which are left out on purpose and why: the
 * {@code mapped} and {@code left_out} of the {@code fields.yml} beside its reader. A field on
 * neither is new, and the reader reports it.
 */
public final class SourceFields {
  private final Set<String> known;

  private SourceFields(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  /** Reads {@code fields.yml} beside the class. */
  public static SourceFields of(Class<?> reader) {
    return of(reader, "fields.yml");
  }

  /** Reads the named file beside the class, for a publisher with several formats. */
  public static SourceFields of(Class<?> reader, String resource) {
    try (InputStream in = reader.getResourceAsStream(resource)) {
      JsonNode root = YAMLMapper.shared().readTree(in);
      Set<String> known = new HashSet<>(root.path("mapped").propertyNames());
      known.addAll(root.path("left_out").propertyNames());
      return new SourceFields(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the field, a column or a path of elements, is mapped or left out on purpose. */
  public boolean knows(String field) {
    return known.contains(field);
  }

  /**
   * Hands over every column with a value that is on neither list.
   *
   * @param row the values by column
   */
  public void unknown(Map<String, String> row, BiConsumer<String, String> unknown) {
    row.forEach(
        (column, value) -> {
          if (!value.isBlank() && !known.contains(column)) {
            unknown.accept(column, value);
          }
        });
  }

  /**
   * Hands over every element with text and every attribute with a value, in the record, that is on
   * neither list. Paths begin in the record: {@code alias/name}, {@code alias/@strong}.
   *
   * @param naming the name of an element as it stands in the paths, for records of several kinds
   */
  public void unknown(
      XmlNode record, UnaryOperator<String> naming, BiConsumer<String, XmlNode> unknown) {
    attributes("", record, unknown);
    record.children().forEach(child -> walk("", child, naming, unknown));
  }

  /** The same, where the elements' own names stand in the paths. */
  public void unknown(XmlNode record, BiConsumer<String, XmlNode> unknown) {
    unknown(record, UnaryOperator.identity(), unknown);
  }

  private void walk(
      String parent,
      XmlNode node,
      UnaryOperator<String> naming,
      BiConsumer<String, XmlNode> unknown) {
    String path = parent + naming.apply(node.name());
    if (!node.text().isEmpty() && !known.contains(path)) {
      unknown.accept(path, node);
    }
    attributes(path + "/", node, unknown);
    node.children().forEach(child -> walk(path + "/", child, naming, unknown));
  }

  private void attributes(String parent, XmlNode node, BiConsumer<String, XmlNode> unknown) {
    node.attributes()
        .forEach(
            (name, value) -> {
              String path = parent + "@" + name;
              if (!value.isBlank() && !known.contains(path)) {
                XmlNode attribute =
                    new XmlNode("@" + name, Map.of(), value, java.util.List.of(), node.line());
                unknown.accept(path, attribute);
              }
            });
  }
}

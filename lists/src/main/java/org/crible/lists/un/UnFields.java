package org.crible.lists.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.crible.lists.XmlNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The element paths that this package maps or leaves out on purpose, from {@code fields.yml}. */
final class UnFields {
  private static final Set<String> KNOWN = read();

  private static final Pattern PREFIX = Pattern.compile("^(?:INDIVIDUAL|ENTITY)_");

  private UnFields() {}

  private record Resource(Map<String, String> mapped, Map<String, String> left_out) {}

  /** Every element with text, in the record, that stands on neither list. */
  static void unknown(XmlNode record, BiConsumer<String, XmlNode> unknown) {
    record.children().forEach(child -> walk("", child, unknown));
  }

  private static void walk(String parent, XmlNode node, BiConsumer<String, XmlNode> unknown) {
    String path = parent + PREFIX.matcher(node.name()).replaceFirst("");
    if (!node.text().isEmpty() && !KNOWN.contains(path)) {
      unknown.accept(path, node);
    }
    node.children().forEach(child -> walk(path + "/", child, unknown));
  }

  private static Set<String> read() {
    try (InputStream in = UnFields.class.getResourceAsStream("fields.yml")) {
      Resource fields = YAMLMapper.shared().readValue(in, Resource.class);
      Set<String> known = new HashSet<>(fields.mapped().keySet());
      known.addAll(fields.left_out().keySet());
      return Set.copyOf(known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

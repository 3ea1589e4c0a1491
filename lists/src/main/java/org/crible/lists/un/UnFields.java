package org.crible.lists.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.crible.lists.XmlNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The element paths that this package maps or leaves out on purpose, from {@code fields.yml}. */
final class UnFields {
  private static final Resource RESOURCE = read();
  private static final Set<String> KNOWN = known();

  private static final Pattern PREFIX = Pattern.compile("^(?:INDIVIDUAL|ENTITY)_");

  private UnFields() {}

  private record Resource(
      Map<String, String> mapped,
      List<String> former_quality,
      List<String> former_notes,
      List<String> passport_words,
      Map<String, String> left_out) {}

  /** Whether quality or note say that an alias is a former name. */
  static boolean isFormer(String quality, String note) {
    return RESOURCE.former_quality().stream().anyMatch(quality.toLowerCase(Locale.ROOT)::startsWith)
        || RESOURCE.former_notes().contains(note.toLowerCase(Locale.ROOT));
  }

  /** Whether a document of that type is a passport. */
  static boolean isPassport(String type) {
    return RESOURCE.passport_words().stream().anyMatch(type.toLowerCase(Locale.ROOT)::contains);
  }

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

  private static Set<String> known() {
    Set<String> known = new HashSet<>(RESOURCE.mapped().keySet());
    known.addAll(RESOURCE.left_out().keySet());
    return Set.copyOf(known);
  }

  private static Resource read() {
    try (InputStream in = UnFields.class.getResourceAsStream("fields.yml")) {
      return YAMLMapper.shared().readValue(in, Resource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

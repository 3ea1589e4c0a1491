package org.crible.lists.un;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.SourceFields;
import org.crible.lists.XmlNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The element paths that this package maps or leaves out on purpose, from {@code fields.yml}. */
final class UnFields {
  private static final Resource RESOURCE = read();
  private static final SourceFields FIELDS = SourceFields.of(UnFields.class);

  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\\b(?:" + String.join("|", RESOURCE.script_words()) + ")\\s*:\\s*([^.;:()]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIX = Pattern.compile("^(?:INDIVIDUAL|ENTITY)_");

  private UnFields() {}

  private record Resource(
      List<String> former_quality, List<String> former_notes, List<String> script_words) {}

  /** Whether quality or note say that an alias is a former name. */
  static boolean isFormer(String quality, String note) {
    return RESOURCE.former_quality().stream().anyMatch(quality.toLowerCase(Locale.ROOT)::startsWith)
        || RESOURCE.former_notes().contains(note.toLowerCase(Locale.ROOT));
  }

  /** The name in its own script, where the note of an alias gives it. */
  static Optional<String> inScript(String note) {
    Matcher found = IN_SCRIPT.matcher(note);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /** Every element and attribute with a value, in the record, that stands on neither list. */
  static void unknown(XmlNode record, BiConsumer<String, XmlNode> unknown) {
    FIELDS.unknown(record, name -> PREFIX.matcher(name).replaceFirst(""), unknown);
  }

  private static Resource read() {
    try (InputStream in = UnFields.class.getResourceAsStream("fields.yml")) {
      return YAMLMapper.shared().readValue(in, Resource.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

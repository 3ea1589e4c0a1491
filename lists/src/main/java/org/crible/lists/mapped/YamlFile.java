package org.crible.lists.mapped;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crible.lists.UnreadableListException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML file into nodes that know their lines. */
final class YamlFile {
  private static final int MAX_SIZE = 1 << 20;
  private static final int MAX_DEPTH = 20;

  private final Path path;
  private final JsonParser parser;

  private YamlFile(Path path, JsonParser parser) {
    this.path = path;
    this.parser = parser;
  }

  /**
   * The table that the file holds.
   *
   * @throws UnreadableListException if it is not there, is too long, is not YAML or holds no table
   */
  static YamlNode.Table read(Path path) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(MAX_SIZE + 1);
    } catch (IOException e) {
      throw new UnreadableListException(
          path.toString(), 0, "cannot be opened; expected a mapping file in YAML.", e);
    }
    if (bytes.length > MAX_SIZE) {
      throw new UnreadableListException(
          path.toString(), 0, "is longer than " + MAX_SIZE + " bytes; expected a mapping file.");
    }
    try (JsonParser parser = YAMLMapper.shared().createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableListException(
            path.toString(), 1, "is no mapping; expected keys such as dataset, id and columns.");
      }
      return new YamlFile(path, parser).table(0);
    } catch (JacksonException e) {
      String said = Objects.requireNonNullElse(e.getOriginalMessage(), "it cannot be parsed");
      throw new UnreadableListException(
          path.toString(),
          Math.max(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), 0),
          "is not YAML (" + said.lines().findFirst().orElse("").strip() + ").",
          e);
    }
  }

  private YamlNode node(int depth) {
    long line = line();
    if (depth > MAX_DEPTH) {
      throw new UnreadableListException(path.toString(), line, "is nested too deeply.");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return table(depth);
    }
    if (token != JsonToken.START_ARRAY) {
      return new YamlNode.Text(line, Objects.requireNonNullElse(parser.getString(), ""));
    }
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Items(line, List.copyOf(items));
  }

  private YamlNode.Table table(int depth) {
    long line = line();
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      long at = line();
      parser.nextToken();
      if (entries.put(key, node(depth + 1)) != null) {
        throw new UnreadableListException(path.toString(), at, "has the key " + key + " twice.");
      }
    }
    return new YamlNode.Table(line, Collections.unmodifiableMap(entries));
  }

  private long line() {
    return Math.max(parser.currentTokenLocation().getLineNr(), 1);
  }
}

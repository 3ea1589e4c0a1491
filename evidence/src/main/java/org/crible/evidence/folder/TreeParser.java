package org.crible.evidence.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crible.evidence.UnreadableCaseException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Parses YAML and JSON lines into trees; refuses repeated fields and anything after the value. */
final class TreeParser {
  private static final int LARGEST = 256 * 1024 * 1024;
  private static final int DEEPEST = 50;

  /** The place in the parser's own terms, which it puts behind some of its reasons. */
  private static final Pattern INNARDS = Pattern.compile("\\(start marker at \\[Source:.*");

  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST).build())
          .build();
  private static final TokenStreamFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private final String file;
  private final int firstLine;

  private TreeParser(JsonParser parser, String file, int firstLine) {
    this.parser = parser;
    this.file = file;
    this.firstLine = firstLine;
  }

  /** Parses a YAML file; an empty file is an empty mapping. */
  static Tree yaml(String text, String file) {
    return parse(YAML, text, file, 1);
  }

  /** Parses one line of a JSON lines file. */
  static Tree json(String text, String file, int line) {
    return parse(JSON, text, file, line);
  }

  private static Tree parse(TokenStreamFactory format, String text, String file, int line) {
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      TreeParser trees = new TreeParser(parser, file, line);
      JsonToken first = parser.nextToken();
      if (first == null) {
        return new Tree.Fields(new LinkedHashMap<>(), line);
      }
      Tree tree = trees.value(first, 0);
      if (parser.nextToken() != null) {
        throw UnreadableCaseException.at(
            file, trees.line(), "", "something stands after the end, expected one value");
      }
      return tree;
    } catch (JacksonException e) {
      int at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr() - 1);
      String first = e.getOriginalMessage().lines().findFirst().orElse("");
      String reason = INNARDS.matcher(first).replaceFirst("").strip();
      String form = format.equals(YAML) ? "YAML" : "JSON";
      throw new UnreadableCaseException(
          file + ", line " + (line + at) + ": not readable as " + form + " (" + reason + ").", e);
    }
  }

  private int line() {
    return firstLine + Math.max(0, parser.currentTokenLocation().getLineNr() - 1);
  }

  private Tree value(JsonToken token, int depth) {
    if (depth > DEEPEST) {
      throw UnreadableCaseException.at(file, line(), "", "nested more than 50 deep");
    }
    int line = line();
    if (token == JsonToken.START_OBJECT) {
      return fields(line, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Tree> items = new ArrayList<>();
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        items.add(value(t, depth + 1));
      }
      return new Tree.Items(items, line);
    }
    return token == JsonToken.VALUE_STRING
        ? new Tree.Text(parser.getString(), line)
        : new Tree.Bare(parser.getString(), line);
  }

  private Tree fields(int line, int depth) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_OBJECT; t = parser.nextToken()) {
      String name = parser.currentName();
      int at = line();
      Tree value = value(parser.nextToken(), depth + 1);
      if (fields.put(name, value) != null) {
        throw UnreadableCaseException.at(file, at, name, "the field stands there twice");
      }
    }
    return new Tree.Fields(fields, line);
  }
}

package org.crible.lists.mapped;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crible.lists.ListFile;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The records of one JSON document: an array, or an array under a key of an object. */
final class JsonDocument implements RowSource {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxStringLength(4 << 20)
                          .maxNameLength(10_000)
                          .build())
                  .build())
          .build();
  private static final ObjectReader PART =
      MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final long MAX_RECORD = 16L << 20;

  private final TextSource source;
  private final JsonParser parser;
  private final Set<String> absent;
  private final Set<String> wanted;
  private final Map<String, JsonNode> beside;

  /**
   * @param layout says under which key the records stand
   * @param wanted paths beside the records that are kept
   * @param beside receives them; what an earlier reading found is found again
   */
  JsonDocument(
      ListFile file, Mapping.Layout layout, Set<String> wanted, Map<String, JsonNode> beside) {
    this.source = new TextSource(file, layout.encoding());
    this.absent = layout.absent();
    this.wanted = new TreeSet<>(wanted);
    this.beside = beside;
    this.parser = MAPPER.createParser(source);
    try {
      source.budget(MAX_RECORD);
      parser.nextToken();
      for (String step :
          layout.records() == null ? new String[0] : layout.records().split("\\.", -1)) {
        descend(step);
      }
      if (parser.currentToken() != JsonToken.START_ARRAY) {
        throw source.refusal(
            layout.records() == null
                ? "is a JSON document without an array of records; expected the mapping to say"
                    + " under records where it stands."
                : "has no array of records under '" + layout.records() + "'.");
      }
    } catch (JacksonException e) {
      source.close();
      throw refusal(e);
    } catch (UnreadableListException e) {
      source.close();
      throw e;
    }
  }

  /** Goes to the value under a key of the object; keeps what is wanted on the way. */
  private void descend(String step) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw source.refusal("has no key '" + step + "' on the way to the records.");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (name.equals(step)) {
        return;
      }
      keep(name);
    }
    throw source.refusal("has no key '" + step + "' on the way to the records.");
  }

  private void keep(String name) {
    source.budget(MAX_RECORD);
    boolean keep = wanted.stream().anyMatch(path -> (path + ".").startsWith(name + "."));
    if (keep) {
      beside.put(name, PART.readTree(parser));
    } else {
      parser.skipChildren();
    }
  }

  @Override
  public @Nullable MappedRow next() {
    try {
      while (true) {
        source.budget(MAX_RECORD);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
          long line = parser.currentTokenLocation().getLineNr();
          return new TreeRow(line, PART.readTree(parser), absent);
        }
        if (token == JsonToken.END_ARRAY) {
          rest();
          return null;
        }
        if (token == null) {
          throw source.refusal("breaks off in the array of records.");
        }
        throw source.refusal("holds something other than a JSON object among the records.");
      }
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  /** What stands behind the records, at their own level. */
  private void rest() {
    JsonToken token = parser.nextToken();
    while (token != null) {
      if (token == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        keep(name);
      }
      token = parser.nextToken();
    }
  }

  private UnreadableListException refusal(JacksonException e) {
    String said = Objects.requireNonNullElse(e.getOriginalMessage(), "it cannot be parsed");
    String first = said.lines().findFirst().orElse("");
    long line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
    return new UnreadableListException(
        source.file().name(),
        line,
        "is not well-formed JSON ("
            + (first.length() > 200 ? first.substring(0, 200) : first)
            + ").",
        e);
  }

  @Override
  public Optional<String> beside(String path, String key) {
    String[] steps = path.split("\\.", -1);
    JsonNode at = beside.get(steps[0]);
    for (int i = 1; i < steps.length && at != null; i++) {
      at = at.get(steps[i]);
    }
    if (at != null && !key.isEmpty()) {
      at = at.isArray() && key.matches("\\d{1,9}") ? at.get(Integer.parseInt(key)) : at.get(key);
    }
    return at == null || !at.isValueNode() || at.isNull()
        ? Optional.empty()
        : Optional.of(at.asString(""));
  }

  static Map<String, JsonNode> nothingBeside() {
    return new HashMap<>();
  }

  @Override
  public void close() {
    source.close();
  }
}

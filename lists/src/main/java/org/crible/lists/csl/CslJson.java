package org.crible.lists.csl;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.crible.lists.IdentityDocument;
import org.crible.lists.ListFile;
import org.crible.lists.PostalAddress;
import org.crible.lists.SourceFields;
import org.crible.lists.UnreadableListException;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The records of the JSON, {@code {"total": …, "sources_used": […], "results": […]}}: the results
 * stream by one at a time, wherever they stand.
 */
final class CslJson implements CslRecords {
  private static final SourceFields FIELDS = SourceFields.of(CslJson.class, "json-fields.yml");
  private static final int MAX_TEXT = 4 << 20;
  private static final int MAX_NODES = 200_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(40)
                          .maxStringLength(MAX_TEXT)
                          .maxDocumentLength(-1)
                          .build())
                  .build())
          .build();

  private final ListFile file;
  private final JsonParser parser;
  private final Map<String, LocalDate> dates = new HashMap<>();
  private boolean inResults;
  private int nodes;

  @SuppressWarnings("MustBeClosedChecker")
  CslJson(ListFile file) {
    this.file = file;
    InputStream in = file.open();
    this.parser = MAPPER.createParser(in);
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableListException(file.name(), 1, "is not an object with results.");
      }
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  @Override
  public @Nullable CslRecord next(String source, BiConsumer<String, String> unknown) {
    try {
      while (true) {
        JsonToken token = parser.nextToken();
        if (inResults) {
          if (token == JsonToken.START_OBJECT) {
            long line = parser.currentTokenLocation().getLineNr();
            nodes = 0;
            JsonNode node = node();
            if (source.isEmpty() || source.equals(text(node, "source"))) {
              return record(line, node, unknown);
            }
            token = JsonToken.END_OBJECT;
          }
          inResults = token != JsonToken.END_ARRAY;
          if (token == null) {
            throw refusal("breaks off in its results.");
          }
        } else if (token == JsonToken.PROPERTY_NAME) {
          top(parser.currentName(), unknown);
        } else if (token == null || token == JsonToken.END_OBJECT) {
          return end(token);
        }
      }
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  private @Nullable CslRecord end(@Nullable JsonToken token) {
    if (token == null && !parser.isClosed()) {
      throw refusal("breaks off before its end.");
    }
    return null;
  }

  private void top(String name, BiConsumer<String, String> unknown) {
    JsonToken token = parser.nextToken();
    nodes = 0;
    if (name.equals("results") && token == JsonToken.START_ARRAY) {
      inResults = true;
    } else if (name.equals("sources_used")) {
      node().forEach(this::date);
    } else {
      JsonNode value = node();
      if (!FIELDS.knows(name)) {
        unknown.accept(name, value.isValueNode() ? value.asString() : value.toString());
      }
    }
  }

  private void date(JsonNode source) {
    for (String field : List.of("last_imported", "source_last_updated")) {
      String text = source.path(field).asString("");
      PartialDate date = PartialDate.parse(text);
      if (date != null) {
        dates.putIfAbsent(source.path("source").asString(""), date.earliest());
      }
    }
  }

  /** The value at the current token, within bounds that no record reaches. */
  private JsonNode node() {
    if (++nodes > MAX_NODES) {
      throw refusal("holds a record of more than " + MAX_NODES + " values, which no list needs.");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      var object = JsonNodeFactory.instance.objectNode();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.set(name, node());
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      var array = JsonNodeFactory.instance.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(node());
      }
      return array;
    }
    if (token == null) {
      throw refusal("breaks off before its end.");
    }
    return token == JsonToken.VALUE_NULL
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.stringNode(parser.getString());
  }

  private static CslRecord record(long line, JsonNode node, BiConsumer<String, String> unknown) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<PostalAddress> addresses = new ArrayList<>();
    List<IdentityDocument> numbers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = entry.getKey();
      JsonNode value = entry.getValue();
      if (name.equals("addresses")) {
        value.forEach(part -> address(part, addresses, unknown));
      } else if (name.equals("ids")) {
        value.forEach(part -> number(part, numbers, unknown));
      } else {
        List<String> texts = texts(value);
        values.put(name, texts);
        if (!FIELDS.knows(name)) {
          texts.forEach(text -> unknown.accept(name, text));
        }
      }
    }
    return new CslRecord(line, values, addresses, numbers, List.of());
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> texts.addAll(texts(item)));
    } else if (value.isObject()) {
      texts.add(value.toString());
    } else if (!value.isNull() && !value.asString().isBlank()) {
      texts.add(value.asString().strip());
    }
    return texts;
  }

  private static void address(
      JsonNode part, List<PostalAddress> addresses, BiConsumer<String, String> unknown) {
    unknown(part, "addresses", unknown);
    addresses.add(
        new PostalAddress(
            null,
            text(part, "address"),
            null,
            text(part, "city"),
            text(part, "state"),
            text(part, "postal_code"),
            text(part, "country"),
            null,
            null));
  }

  private static void number(
      JsonNode part, List<IdentityDocument> numbers, BiConsumer<String, String> unknown) {
    unknown(part, "ids", unknown);
    String type = text(part, "type");
    String number = text(part, "number");
    if (type != null && number != null) {
      numbers.add(
          new IdentityDocument(
              type,
              number,
              text(part, "country"),
              text(part, "issue_date"),
              text(part, "expiration_date"),
              null,
              null));
    }
  }

  private static void unknown(JsonNode part, String parent, BiConsumer<String, String> unknown) {
    for (Map.Entry<String, JsonNode> entry : part.properties()) {
      if (!FIELDS.knows(parent + "/" + entry.getKey())) {
        texts(entry.getValue()).forEach(t -> unknown.accept(parent + "/" + entry.getKey(), t));
      }
    }
  }

  private static @Nullable String text(JsonNode part, String field) {
    List<String> texts = texts(part.path(field));
    return texts.isEmpty() ? null : texts.getFirst();
  }

  private UnreadableListException refusal(String reason) {
    return new UnreadableListException(file.name(), parser.currentLocation().getLineNr(), reason);
  }

  private UnreadableListException refusal(JacksonException e) {
    return new UnreadableListException(
        file.name(),
        parser.currentLocation().getLineNr(),
        "is not complete, well-formed JSON (" + e.getOriginalMessage() + ").",
        e);
  }

  @Override
  public Map<String, LocalDate> dates() {
    return dates;
  }

  @Override
  public void close() {
    parser.close();
  }
}

package org.crible.engine.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.crible.model.json.EntityJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parties as JSON lines: FollowTheMoney entities, or flat objects with the columns of a CSV. */
final class JsonRows implements PartyRows {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private final String file;
  private final BufferedReader in;
  private @Nullable String upcoming;
  private long line;

  JsonRows(String file, BufferedReader in) {
    this.file = file;
    this.in = in;
    advance();
  }

  private void advance() {
    try {
      do {
        upcoming = in.readLine();
        line++;
      } while (upcoming != null && upcoming.isBlank());
    } catch (IOException e) {
      throw new InputRefusedException(file + " cannot be read as UTF-8 at line " + line + ".", e);
    }
  }

  @Override
  public List<String> ignored() {
    return List.of();
  }

  @Override
  public boolean hasNext() {
    return upcoming != null;
  }

  @Override
  public PartyRow next() {
    String text = upcoming;
    if (text == null) {
      throw new NoSuchElementException();
    }
    long at = line;
    advance();
    String id = "line " + at;
    try {
      JsonNode node = MAPPER.readTree(text);
      if (!node.isObject()) {
        throw new IllegalArgumentException("It is not a JSON object.");
      }
      id = node.path("id").asString(id);
      if (node.has("properties")) {
        return new PartyRow.Good(id, EntityJson.parse(node, PartyForm.DATASET).entity());
      }
      return new PartyRow.Good(id, form(node).party(id));
    } catch (JacksonException e) {
      return new PartyRow.Bad(id, at, "It is not JSON: " + e.getOriginalMessage(), List.of(text));
    } catch (IllegalArgumentException e) {
      return new PartyRow.Bad(id, at, String.valueOf(e.getMessage()), List.of(text));
    }
  }

  private static PartyForm form(JsonNode node) {
    PartyForm form = new PartyForm().schema(node.path("schema").asString(""));
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (field.getKey().equals("id") || field.getKey().equals("schema")) {
        continue;
      }
      if (field.getValue().isArray()) {
        field.getValue().forEach(value -> form.add(field.getKey(), value.asString()));
      } else if (!field.getValue().isNull()) {
        form.add(field.getKey(), field.getValue().asString());
      }
    }
    return form;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

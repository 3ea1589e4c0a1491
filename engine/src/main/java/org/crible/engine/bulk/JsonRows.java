package org.crible.engine.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parties as JSON lines: FollowTheMoney entities, or flat objects with the columns of a CSV. */
final class JsonRows implements PartyRows {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** What a FollowTheMoney entity says of itself, and not of the party. */
  private static final Set<String> FRAME =
      Set.of(
          "id",
          "schema",
          "caption",
          "datasets",
          "referents",
          "target",
          "first_seen",
          "last_seen",
          "last_change");

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
      PartyForm form = new PartyForm().schema(text("schema", node.path("schema")));
      JsonNode entity = node.path("properties");
      (entity.isObject() ? entity : node)
          .properties()
          .forEach(field -> add(form, field.getKey(), field.getValue()));
      return new PartyRow.Good(id, form.party(id));
    } catch (JacksonException e) {
      return new PartyRow.Bad(id, at, "It is not JSON: " + e.getOriginalMessage(), List.of(text));
    } catch (IllegalArgumentException e) {
      return new PartyRow.Bad(id, at, String.valueOf(e.getMessage()), List.of(text));
    }
  }

  private static void add(PartyForm form, String field, JsonNode value) {
    if (FRAME.contains(field)) {
      return;
    }
    if (value.isArray()) {
      value.forEach(item -> form.add(field, text(field, item)));
    } else {
      form.add(field, text(field, value));
    }
  }

  private static String text(String field, JsonNode value) {
    if (value.isContainer()) {
      throw new IllegalArgumentException("The field '" + field + "' holds no text.");
    }
    return value.asString("");
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

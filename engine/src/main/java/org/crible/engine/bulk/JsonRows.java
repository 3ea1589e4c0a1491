package org.crible.engine.bulk;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.engine.InputRefusedException;
import org.crible.engine.PartyForm;
import org.crible.lists.TextSource;
import org.crible.lists.UnreadableListException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parties as JSON lines: FollowTheMoney entities, or flat objects with the columns of a CSV. */
final class JsonRows implements PartyRows {
  /** Of a name that is given twice one would be lost, so this is refused. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  /** What Jackson says of places in a text that it does not show. */
  private static final Pattern PLACES = Pattern.compile(" \\(start marker at .*", Pattern.DOTALL);

  /** Characters of the longest line. */
  private static final int LONGEST = 1 << 24;

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

  private final TextSource in;
  private @Nullable String upcoming;
  private long line;

  JsonRows(String file, TextSource in) {
    this.in = in;
    advance();
    if (upcoming == null) {
      throw new InputRefusedException(file + " is empty; a JSON object on each line was expected.");
    }
  }

  private void advance() {
    try {
      do {
        upcoming = in.nextLine(LONGEST);
        line++;
      } while (upcoming != null && upcoming.isBlank());
    } catch (UnreadableListException e) {
      throw new InputRefusedException(String.valueOf(e.getMessage()), e);
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
      String said = PLACES.matcher(String.valueOf(e.getOriginalMessage())).replaceFirst("");
      return new PartyRow.Bad(id, at, "It is not JSON: " + said, List.of(text));
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
    in.close();
  }
}

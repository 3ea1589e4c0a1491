package org.crible.lists.ftm;

import java.util.Locale;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.TextSource;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Entity;
import org.crible.model.json.EntityJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one entity a line; a line that is no entity is skipped and reported. */
public final class FollowTheMoneyReader implements ListReader {
  private static final int MAX_LINE = 32 << 20;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Whether the file begins with a FollowTheMoney entity. */
  public static boolean recognises(Head head) {
    String text = head.text();
    return text.startsWith("{") && text.contains("\"schema\"") && text.contains("\"properties\"");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    String dataset = options.dataset();
    if (dataset == null) {
      dataset = DeclaredDataset.of(file).orElseGet(() -> slug(file.fileName()));
    }
    sink.header(
        new ListHeader(
            Datasets.named(dataset, dataset),
            ListFormat.FOLLOWTHEMONEY_JSON,
            DateInName.resolve(file, options, null)));
    long entities = 0;
    try (TextSource source = new TextSource(file)) {
      while (true) {
        long line = source.line();
        String text = source.nextLine(MAX_LINE);
        if (text == null) {
          break;
        }
        if (!text.isBlank() && entity(file, line, text, dataset, sink)) {
          entities++;
        }
      }
    }
    if (entities == 0) {
      throw new UnreadableListException(
          file.name(), 0, "holds no FollowTheMoney entity that can be read.");
    }
  }

  private static boolean entity(
      ListFile file, long line, String text, String dataset, ListSink sink) {
    try {
      JsonNode node = MAPPER.readTree(text);
      EntityJson.Parsed parsed = EntityJson.parse(node, dataset);
      Entity entity = parsed.entity();
      unmapped(file, line, parsed, node, sink);
      if (isParty(node, entity)) {
        sink.party(entity);
      } else {
        sink.related(entity);
      }
      new NestedEntities(file, line, dataset, sink).of(node);
      return true;
    } catch (JacksonException e) {
      sink.skipped(new SkippedRow(file.name(), line, "The line is not a JSON object."));
    } catch (IllegalArgumentException e) {
      sink.skipped(
          new SkippedRow(
              file.name(), line, "Not a FollowTheMoney entity: " + e.getMessage() + "."));
    }
    return false;
  }

  static void unmapped(
      ListFile file, long line, EntityJson.Parsed parsed, JsonNode node, ListSink sink) {
    for (String property : parsed.unknownProperties()) {
      String value = node.path("properties").path(property).toString();
      String field = parsed.entity().schema() + ":" + property;
      sink.unmapped(new UnmappedField(file.name(), line, field, value));
    }
  }

  /**
   * {@code target} decides where it is given, as in OpenSanctions' files; then topics; else, as in
   * plain FollowTheMoney, whatever can be screened and carries a name.
   */
  static boolean isParty(Entity entity) {
    boolean named = entity.schema().is("LegalEntity") || entity.schema().is("Vehicle");
    return entity.isTarget() || named;
  }

  private static boolean isParty(JsonNode node, Entity entity) {
    boolean named = entity.schema().is("LegalEntity") || entity.schema().is("Vehicle");
    return entity.isTarget() || (named && !node.path("target").isBoolean());
  }

  static String slug(String fileName) {
    String stem = fileName.replaceFirst("(\\.(jsonl?|ftm|ndjson|gz|zip))+$", "");
    String slug =
        stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    return slug.isEmpty() ? "list" : slug;
  }
}

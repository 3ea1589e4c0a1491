package org.crible.lists.senzing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one record a line; a line that is no record is skipped and reported. */
public final class SenzingReader implements ListReader {
  private static final int MAX_LINE = 32 << 20;

  /** Whether the file begins with a record that names its data source. */
  public static boolean recognises(Head head) {
    String text = head.text();
    return text.startsWith("{") && text.contains("\"DATA_SOURCE\"");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    String name = options.dataset() == null ? source(file) : options.dataset();
    Dataset dataset = Datasets.named(name, name);
    sink.header(
        new ListHeader(dataset, ListFormat.SENZING_JSON, DateInName.resolve(file, options, null)));
    Set<String> seen = new HashSet<>();
    SenzingRecords records = new SenzingRecords(file, dataset, sink);
    try (TextSource source = new TextSource(file)) {
      while (true) {
        long line = source.line();
        String text = source.nextLine(MAX_LINE);
        if (text == null) {
          break;
        }
        if (!text.isBlank()) {
          String reason = record(text, line, records, seen);
          if (reason != null) {
            sink.skipped(new SkippedRow(file.name(), line, reason));
          }
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no Senzing record with a name.");
    }
  }

  private static @Nullable String record(
      String text, long line, SenzingRecords records, Set<String> seen) {
    JsonNode node;
    try {
      node = JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      return "The line is not a JSON object.";
    }
    String id = node.path("RECORD_ID").asString("").strip();
    String source = node.path("DATA_SOURCE").asString("").strip();
    if (!node.isObject() || id.isEmpty() || source.isEmpty()) {
      return "The line has no DATA_SOURCE or no RECORD_ID.";
    }
    if (!seen.add(source + " " + id)) {
      return "Record " + id + " of " + source + " stands further up already.";
    }
    return records.add(node, source, id, line);
  }

  /** The data source of the first record, by which the list is called. */
  private static String source(ListFile file) {
    try (TextSource source = new TextSource(file)) {
      String first = source.nextLine(MAX_LINE);
      while (first != null && first.isBlank()) {
        first = source.nextLine(MAX_LINE);
      }
      JsonNode node = JsonMapper.shared().readTree(first == null ? "{}" : first);
      String name = slug(node.path("DATA_SOURCE").asString(""));
      return name.isEmpty() ? "list" : name;
    } catch (JacksonException e) {
      return "list";
    }
  }

  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
  }
}

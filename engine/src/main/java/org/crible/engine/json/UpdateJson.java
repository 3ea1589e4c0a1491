package org.crible.engine.json;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.crible.engine.LoadReport;
import org.crible.engine.UpdateReport;
import org.crible.lists.fetch.Fetched;
import org.crible.store.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code update --json}: one object for each list; and the same as a line of the record. */
public final class UpdateJson {
  private UpdateJson() {}

  /** An array of reports. */
  public static ArrayNode write(List<UpdateReport> reports) {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    reports.forEach(report -> write(report, array.addObject()));
    return array;
  }

  /**
   * A line of the record.
   *
   * @param forced why the list was taken whatever it is; null if it was not
   */
  public static ObjectNode attempt(UpdateReport report, Instant at, @Nullable String forced) {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("at", at.toString());
    write(report, node);
    if (forced != null) {
      node.put("forced", forced);
    }
    return node;
  }

  private static void write(UpdateReport report, ObjectNode node) {
    node.put("dataset", report.source().dataset());
    node.put("status", report.status().name().toLowerCase(Locale.ROOT));
    node.put("url", report.source().url().toString());
    Fetched fetched = report.fetched();
    if (fetched != null && fetched.file() != null) {
      node.put("bytes", fetched.bytes()).put("sha256", fetched.sha256());
    }
    if (report.outcome() != null) {
      ArrayNode loaded = node.putArray("loaded");
      report.outcome().loaded().forEach(load -> write(load, loaded.addObject()));
    }
    if (report.reason() != null) {
      node.put("reason", report.reason());
    }
  }

  private static void write(LoadReport load, ObjectNode node) {
    Issue issue = load.result().issue();
    node.put("dataset", issue.header().dataset().name());
    node.put("list_date", issue.header().listDate().toString());
    node.put("entities", issue.parties());
    node.put("skipped", issue.skipped());
    node.put("changed", load.result().changed());
  }
}

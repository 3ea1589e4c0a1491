package org.crible.engine;

import java.util.Locale;
import org.crible.lists.fetch.Fetched;
import org.crible.lists.fetch.Source;
import org.crible.store.Issue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What updating one list gave.
 *
 * @param source where it was asked for
 * @param status what became of it
 * @param fetched the file as fetched; null if it could not be fetched
 * @param outcome what loading it gave; null if there was nothing to load
 * @param reason one plain sentence why it was refused or could not be fetched; null otherwise
 */
public record UpdateReport(
    Source source,
    Status status,
    @Nullable Fetched fetched,
    @Nullable LoadOutcome outcome,
    @Nullable String reason) {

  /** What became of a list. */
  public enum Status {
    /** A file was fetched and is loaded; its content may still be what was loaded before. */
    LOADED,
    /** The publisher says that nothing has changed. */
    UNCHANGED,
    /** What was fetched is not kept; the last good state stays. */
    REFUSED,
    /** Nothing could be fetched; the last good state stays. */
    FAILED
  }

  /** Whether the last good state stays because something is wrong. */
  public boolean isFailure() {
    return status == Status.REFUSED || status == Status.FAILED;
  }

  /** What {@code update --json} prints and the record keeps of it. */
  public ObjectNode json() {
    ObjectNode node = JsonMapper.shared().createObjectNode();
    node.put("dataset", source.dataset());
    node.put("status", status.name().toLowerCase(Locale.ROOT));
    node.put("url", source.url().toString());
    if (fetched != null && fetched.file() != null) {
      node.put("bytes", fetched.bytes()).put("sha256", fetched.sha256());
    }
    if (outcome != null) {
      ArrayNode loaded = node.putArray("loaded");
      outcome.loaded().forEach(load -> write(load, loaded.addObject()));
    }
    if (reason != null) {
      node.put("reason", reason);
    }
    return node;
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

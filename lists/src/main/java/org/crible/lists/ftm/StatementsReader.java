package org.crible.lists.ftm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.LastRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements, in any order: first for the last one of each entity, then for the entities,
 * each of which is handed on after its last statement.
 */
public final class StatementsReader implements ListReader {
  private static final int MAX_WAITING = 4_000_000;
  private static final SourceFields FIELDS =
      SourceFields.of(StatementsReader.class, "statements.yml");

  /** Whether columns or keys are those of a statement. */
  public static boolean recognises(Head head) {
    String text = head.text();
    if (text.startsWith("{")) {
      return text.contains("\"canonical_id\"") && text.contains("\"prop\"");
    }
    List<String> columns = List.of(head.firstLine().replace("\"", "").split(",", -1));
    return columns.contains("entity_id") && columns.contains("prop") && columns.contains("value");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    LastRows lastRows = new LastRows();
    Set<String> sources = new HashSet<>();
    int count = 0;
    try (StatementRows rows = new StatementRows(file, null)) {
      for (StatementRow row = rows.next(); row != null; row = rows.next()) {
        lastRows.seen(row.entity(), ++count);
        if (sources.size() < 2 && !row.get("dataset").isBlank()) {
          sources.add(row.get("dataset"));
        }
      }
    }
    String own =
        sources.size() == 1
            ? sources.iterator().next()
            : FollowTheMoneyReader.slug(file.fileName().replaceFirst("\\.csv(\\.gz)?$", ""));
    String dataset = options.dataset() == null ? own : options.dataset();
    sink.header(
        new ListHeader(
            Datasets.named(dataset, dataset),
            ListFormat.FOLLOWTHEMONEY_STATEMENTS,
            DateInName.resolve(file, options, null)));
    new Reading(file, dataset, lastRows, sink).read();
  }

  private static final class Reading {
    private final ListFile file;
    private final String dataset;
    private final LastRows lastRows;
    private final ListSink sink;
    private final Map<String, StatedEntity> waiting = new LinkedHashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();
    private long entities;
    private int held;

    Reading(ListFile file, String dataset, LastRows lastRows, ListSink sink) {
      this.file = file;
      this.dataset = dataset;
      this.lastRows = lastRows;
      this.sink = sink;
    }

    void read() {
      try (StatementRows rows = new StatementRows(file, sink)) {
        int number = 0;
        for (StatementRow row = rows.next(); row != null; row = rows.next()) {
          row(row);
          if (lastRows.isLast(row.entity(), ++number)) {
            finish(waiting.remove(row.entity()));
          }
        }
      }
      waiting.values().forEach(this::finish);
      if (entities == 0) {
        throw new UnreadableListException(
            file.name(), 0, "holds no FollowTheMoney statement that can be read.");
      }
    }

    private void row(StatementRow row) {
      Optional<Schema> schema = FollowTheMoney.vocabulary().find(row.get("schema"));
      String reason = null;
      if (row.entity().isBlank() || row.get("prop").isBlank()) {
        reason = "The statement names no entity or no property.";
      } else if (row.isExternal()) {
        reason = "The statement is marked as external: it is about no entity of this list.";
      } else if (schema.isEmpty()) {
        reason = "There is no FollowTheMoney schema called '" + row.get("schema") + "'.";
      }
      if (reason != null || schema.isEmpty()) {
        sink.skipped(new SkippedRow(file.name(), row.line(), String.valueOf(reason)));
        return;
      }
      FIELDS.unknown(row.cells(), (column, value) -> unknownColumn(row, column, value));
      waiting
          .computeIfAbsent(row.entity(), id -> new StatedEntity(id, dataset, schema.get()))
          .add(row, schema.get());
      if (++held > MAX_WAITING) {
        throw new UnreadableListException(
            file.name(),
            row.line(),
            "has the statements of its entities too far apart; sort it by canonical_id first.");
      }
    }

    private void unknownColumn(StatementRow row, String column, String value) {
      if (told.put(column, true) == null) {
        sink.unmapped(new UnmappedField(file.name(), row.line(), column, value));
      }
    }

    private void finish(@Nullable StatedEntity stated) {
      if (stated == null) {
        return;
      }
      held -= stated.size();
      Entity entity =
          stated.build(
              row ->
                  sink.unmapped(
                      new UnmappedField(
                          file.name(),
                          row.line(),
                          row.get("schema") + ":" + row.get("prop"),
                          row.get("value"))));
      if (entity.statements().isEmpty()) {
        return;
      }
      entities++;
      if (FollowTheMoneyReader.isParty(entity)) {
        sink.party(entity);
      } else {
        sink.related(entity);
      }
    }
  }
}

package org.crible.lists.seco;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.Dataset;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file twice: first the programmes and places, to which targets refer by number wherever
 * they stand, then the targets.
 */
public final class SecoReader implements ListReader {
  private static final String ROOT = "swiss-sanctions-list";

  /** Whether the root element is the Swiss list's. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<") && head.text().contains("<" + ROOT);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "ch-seco");
    SecoTables tables = new SecoTables();
    LocalDate day = tables(file, tables);
    sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, day)));
    tables.unknown(
        (path, node) ->
            sink.unmapped(new UnmappedField(file.name(), node.line(), path, node.text())));
    Set<String> seen = new HashSet<>();
    try (XmlRecords records = new XmlRecords(file, Set.of("target"))) {
      for (XmlNode target = records.next(); target != null; target = records.next()) {
        String reason = target(file, target, dataset, tables, seen, sink);
        if (reason != null) {
          sink.skipped(new SkippedRow(file.name(), target.line(), reason));
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static @Nullable LocalDate tables(ListFile file, SecoTables tables) {
    try (XmlRecords records =
        new XmlRecords(file, Set.of("sanctions-program", "place", "target"))) {
      if (!records.root().name().equals(ROOT)) {
        throw new UnreadableListException(file.name(), 1, "does not begin with <" + ROOT + ">.");
      }
      for (XmlNode node = records.next(); node != null; node = records.next()) {
        tables.add(node, file);
      }
      String date = Objects.requireNonNullElse(records.root().attributes().get("date"), "");
      PartialDate day = PartialDate.parse(date);
      return day == null ? null : day.latest();
    }
  }

  /** Hands a target on; the reason why not, if it is skipped. */
  private static @Nullable String target(
      ListFile file,
      XmlNode target,
      Dataset dataset,
      SecoTables tables,
      Set<String> seen,
      ListSink sink) {
    String number = target.attributes().getOrDefault("ssid", "");
    if (number.isBlank()) {
      return "The target has no ssid.";
    }
    SecoTarget party = SecoTarget.of(dataset, file, target, number, tables, sink);
    if (party == null) {
      return "The target is neither individual, entity nor object.";
    }
    String delisted = SecoListing.delisted(target);
    if (delisted != null) {
      return "Target " + number + " was de-listed on " + delisted + ".";
    }
    if (!party.isNamed()) {
      return "The target has no name.";
    }
    if (!seen.add(number)) {
      return "Target " + number + " stands further up already.";
    }
    party.emit();
    return null;
  }
}

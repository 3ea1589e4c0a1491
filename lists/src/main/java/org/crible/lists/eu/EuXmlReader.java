package org.crible.lists.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.crible.lists.SourceFields;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.Dataset;
import org.crible.model.PartialDate;

/**
 * Reads the EU's financial sanctions file, XML 1.1, twice: first the UN numbers, so that a remark
 * finds the party that it names, then the records one by one.
 */
public final class EuXmlReader implements ListReader {
  private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";
  private static final SourceFields FIELDS = SourceFields.of(EuXmlReader.class);

  /** Whether the root element is the EU's. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<")
        && head.text().contains("<export")
        && (head.text().contains(NAMESPACE) || head.text().contains("<sanctionEntity"));
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Dataset dataset = Datasets.of(load.format(), options, "eu-fsf");
    Map<String, String> references = references(file);
    Source source = new Source(dataset, file, sink, Map.of(), references);
    try (XmlRecords records = open(file)) {
      String generated = records.root().attributes().getOrDefault("generationDate", "");
      PartialDate date = PartialDate.parse(generated);
      LocalDate day = date == null ? null : date.latest();
      sink.header(new ListHeader(dataset, load.format(), DateInName.resolve(file, options, day)));
      Set<String> seen = new HashSet<>();
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        record(record, source, seen);
      }
      if (seen.isEmpty()) {
        throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
      }
    }
  }

  private static XmlRecords open(ListFile file) {
    XmlRecords records = new XmlRecords(file, Set.of("sanctionEntity"));
    if (!records.root().name().equals("export")) {
      records.close();
      throw new UnreadableListException(file.name(), 1, "does not begin with <export>.");
    }
    return records;
  }

  private static Map<String, String> references(ListFile file) {
    Map<String, String> references = new HashMap<>();
    try (XmlRecords records = open(file)) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        remember(record, references);
      }
    }
    return references;
  }

  /** Remembers which party a UN number is of. */
  static void remember(XmlNode record, Map<String, String> references) {
    SanctionEntity.number(record)
        .ifPresent(
            number ->
                SanctionEntity.unReferences(record)
                    .forEach(reference -> references.putIfAbsent(reference, number)));
  }

  private static void record(XmlNode record, Source source, Set<String> seen) {
    List<String> notes = new ArrayList<>();
    FIELDS.unknown(
        record,
        (path, node) -> {
          source.unmapped(node.line(), path, node.text());
          notes.add(path + ": " + node.text());
        });
    emit(record, source, seen, notes);
  }

  /** Hands a record to the sink, or says why it is skipped. */
  static void emit(XmlNode record, Source source, Set<String> seen, List<String> notes) {
    String number = SanctionEntity.number(record).orElse(null);
    boolean named =
        record.all("nameAlias").stream().anyMatch(a -> !SanctionEntity.wholeName(a).isEmpty());
    if (number == null || !named) {
      source.skip(record.line(), "The record has no reference number or no name.");
    } else if (!seen.add(number)) {
      source.skip(record.line(), "Party " + number + " stands already further up.");
    } else {
      SanctionEntity.emit(record, number, source, notes);
    }
  }
}

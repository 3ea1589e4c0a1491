package org.crible.lists.uk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the UK Sanctions List from its XML, twice: first the names and references, so that a parent
 * company finds its party, then the designations one by one.
 */
public final class UkslXmlReader implements ListReader {
  private static final String ROOT = "Designations";
  private static final SourceFields FIELDS =
      SourceFields.of(UkslXmlReader.class, "uksl-fields.yml");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  /** Whether the root element is the list's. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<") && head.text().contains("<" + ROOT);
  }

  /** What makes the id of a designation: its Unique ID in lower case. */
  static String id(String uniqueId) {
    return OTHERS.matcher(uniqueId.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    PartyIndex index = new PartyIndex();
    LocalDate day = null;
    try (XmlRecords records = open(file)) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        if (record.name().equals("Designation")) {
          number(record).ifPresent(new IndexEntry(index, Parts.of(record))::add);
        } else {
          day = day(record.text());
        }
      }
    }
    ListHeader list =
        new ListHeader(
            Datasets.of(load.format(), options, "gb-fcdo"),
            load.format(),
            DateInName.resolve(file, options, day));
    sink.header(list);
    designations(Reading.of(list, file, sink, index));
  }

  private record IndexEntry(PartyIndex index, Parts parts) {
    void add(String number) {
      index.add(id(number), parts);
    }
  }

  private static XmlRecords open(ListFile file) {
    XmlRecords records = new XmlRecords(file, Set.of("Designation", "DateGenerated"));
    if (!records.root().name().equals(ROOT)) {
      records.close();
      throw new UnreadableListException(file.name(), 1, "does not begin with <" + ROOT + ">.");
    }
    return records;
  }

  private static void designations(Reading reading) {
    Set<String> seen = new HashSet<>();
    try (XmlRecords records = open(reading.file())) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        if (record.name().equals("Designation")) {
          designation(record, reading, seen);
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(
          reading.file().name(), 0, "holds no party that can be read.");
    }
    reading.report();
  }

  private static void designation(XmlNode record, Reading reading, Set<String> seen) {
    Parts parts = Parts.of(record);
    String number = number(record).orElse(null);
    Optional<String> reason = Designation.refusal(String.valueOf(number), parts);
    if (number == null) {
      reason = Optional.of("The designation has no UniqueID.");
    } else if (reason.isEmpty() && !seen.add(number)) {
      reason = Optional.of("The designation " + number + " stands already further up.");
    }
    if (reason.isPresent() || number == null) {
      reading
          .sink()
          .skipped(new SkippedRow(reading.file().name(), record.line(), reason.orElse("")));
      return;
    }
    List<Part> notes = new ArrayList<>();
    FIELDS.unknown(
        record,
        (path, node) -> {
          reading
              .sink()
              .unmapped(new UnmappedField(reading.file().name(), node.line(), path, node.text()));
          notes.add(Part.of(path + ": " + node.text(), path));
        });
    Designation.emit(id(number), parts, reading, notes);
  }

  private static Optional<String> number(XmlNode record) {
    return Optional.ofNullable(record.value("UniqueID"));
  }

  private static @Nullable LocalDate day(String text) {
    return UkDates.parse(text).filter(date -> date.day() > 0).map(PartialDate::latest).orElse(null);
  }
}

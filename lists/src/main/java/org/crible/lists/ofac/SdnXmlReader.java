package org.crible.lists.ofac;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyNames;
import org.crible.lists.SkippedRow;
import org.crible.lists.SourceFields;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sdn.xml} and {@code consolidated.xml}: twice, first for the names that a "Linked To"
 * points at and the programmes that tell which list it is.
 */
public final class SdnXmlReader implements ListReader {
  private static final SourceFields FIELDS = SourceFields.of(SdnXmlReader.class, "sdn-xml.yml");
  private static final Set<String> RECORDS = Set.of("sdnEntry", "publshInformation");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  /** Whether the file is a list in this layout. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<") && head.text().contains("<sdnList");
  }

  /** What stands before the parties. */
  private record Publication(@Nullable LocalDate day, @Nullable String count, long line) {}

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    PartyNames names = new PartyNames();
    Publication publication = survey(file, names);
    OfacLists.Choice choice = OfacLists.choose(file, options, names.programs());
    ListHeader list =
        new ListHeader(
            choice.dataset(), load.format(), DateInName.resolve(file, options, publication.day()));
    sink.header(list);
    choice.note().ifPresent(sink::note);
    long records = parties(file, list, names, sink);
    String count = publication.count();
    if (count != null && !count.equals(String.valueOf(records))) {
      String text = "The file says that it holds " + count + " records, and holds " + records + ".";
      sink.note(new ListNote(file.name(), publication.line(), text));
    }
  }

  private static Publication survey(ListFile file, PartyNames names) {
    Publication publication = new Publication(null, null, 1);
    try (XmlRecords records = new XmlRecords(file, RECORDS)) {
      if (!records.root().name().equals("sdnList")) {
        throw new UnreadableListException(
            file.name(), 1, "is not an OFAC list; expected the element sdnList.");
      }
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        if (!record.name().equals("sdnEntry")) {
          publication =
              new Publication(
                  day(record.value("Publish_Date")), record.value("Record_Count"), record.line());
        } else if (refusal(record) == null) {
          survey(record, names);
        }
      }
    }
    return publication;
  }

  private static void survey(XmlNode record, PartyNames names) {
    String uid = Objects.requireNonNull(record.value("uid"));
    if (names.add(uid, SdnXmlParty.listed(record), SdnXmlParty.programs(record))) {
      for (XmlNode list : record.all("akaList")) {
        list.all("aka").forEach(aka -> names.alias(SdnXmlParty.listed(aka), uid));
      }
    }
  }

  private static long parties(ListFile file, ListHeader list, PartyNames names, ListSink sink) {
    Map<String, Long> seen = new HashMap<>();
    long count = 0;
    try (XmlRecords records = new XmlRecords(file, RECORDS)) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        boolean party = record.name().equals("sdnEntry");
        count += party ? 1 : 0;
        String refusal = party ? refusal(record, seen) : null;
        if (refusal != null) {
          sink.skipped(new SkippedRow(file.name(), record.line(), refusal));
        } else if (party) {
          new SdnXmlParty(list.dataset(), record, names).emit(file, FIELDS, sink);
        } else {
          unknown(file, record, sink);
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
    return count;
  }

  private static void unknown(ListFile file, XmlNode record, ListSink sink) {
    FIELDS.unknown(
        record,
        (path, node) -> {
          String full = record.name() + "/" + path;
          sink.unmapped(new UnmappedField(file.name(), node.line(), full, node.text()));
        });
  }

  private static @Nullable String refusal(XmlNode record, Map<String, Long> seen) {
    String refusal = refusal(record);
    if (refusal != null) {
      return refusal;
    }
    String uid = Objects.requireNonNull(record.value("uid"));
    Long line = seen.putIfAbsent(uid, record.line());
    return line == null ? null : "Party " + uid + " stands already in line " + line + ".";
  }

  private static @Nullable String refusal(XmlNode record) {
    String uid = record.value("uid");
    boolean number = uid != null && uid.matches("\\d{1,9}");
    return number && !SdnXmlParty.listed(record).isEmpty()
        ? null
        : "The record has no party number or no name.";
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text, DAY);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}

package org.crible.lists.ofac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFAC's enhanced XML ({@code sdn_enhanced.xml}, {@code cons_enhanced.xml}): twice, first for
 * what kind of party each number is, because the edge that a relation becomes depends on both ends.
 */
public final class EnhancedXmlReader implements ListReader {
  private static final SourceFields FIELDS =
      SourceFields.of(EnhancedXmlReader.class, "enhanced-xml.yml");

  /** Whether the file is a list in this layout. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<") && head.text().contains("<sanctionsData");
  }

  /** What the first reading finds. */
  private static final class Survey {
    private @Nullable LocalDate day;
    private final List<String> titles = new ArrayList<>();
    private final Map<String, Schema> schemata = new HashMap<>();
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    Survey survey = survey(file, sink);
    OfacLists.Choice choice = OfacLists.choose(file, options, survey.titles);
    ListHeader list =
        new ListHeader(
            choice.dataset(), load.format(), DateInName.resolve(file, options, survey.day));
    sink.header(list);
    choice.note().ifPresent(sink::note);
    Relations relations = new Relations(survey.schemata);
    Map<String, Long> seen = new HashMap<>();
    try (XmlRecords records = new XmlRecords(file, Set.of("entity"))) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        String refusal = refusal(record, seen);
        if (refusal != null) {
          sink.skipped(new SkippedRow(file.name(), record.line(), refusal));
        } else {
          new EnhancedParty(list.dataset(), record, schema(record), survey.titles)
              .emit(file, FIELDS, relations, sink);
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static Survey survey(ListFile file, ListSink sink) {
    Survey survey = new Survey();
    try (XmlRecords records = new XmlRecords(file, Set.of("entity", "publicationInfo"))) {
      if (!records.root().name().equals("sanctionsData")) {
        throw new UnreadableListException(
            file.name(), 1, "is not an OFAC list; expected the element sanctionsData.");
      }
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        String number = record.attributes().get("id");
        if (record.name().equals("publicationInfo")) {
          publication(file, record, survey, sink);
        } else if (number != null) {
          survey.schemata.putIfAbsent(number, schema(record));
        }
      }
    }
    return survey;
  }

  private static void publication(ListFile file, XmlNode record, Survey survey, ListSink sink) {
    String asOf = record.value("dataAsOf");
    PartialDate date = asOf == null ? null : PartialDate.parse(asOf);
    survey.day = date == null ? null : date.earliest();
    record.all("filters").stream()
        .flatMap(filters -> filters.all("sanctionsLists").stream())
        .flatMap(lists -> lists.all("sanctionsList").stream())
        .map(XmlNode::text)
        .forEach(survey.titles::add);
    FIELDS.unknown(
        record,
        (path, node) ->
            sink.unmapped(
                new UnmappedField(
                    file.name(), node.line(), "publicationInfo/" + path, node.text())));
  }

  private static Schema schema(XmlNode record) {
    StringBuilder facts = new StringBuilder();
    String type = "";
    for (XmlNode info : record.all("generalInfo")) {
      type = Objects.requireNonNullElse(info.value("entityType"), "");
    }
    for (XmlNode features : record.all("features")) {
      for (XmlNode feature : features.all("feature")) {
        facts.append(feature.value("type")).append(' ').append(feature.value("value")).append("; ");
      }
    }
    return PartySchema.of(type, facts.toString());
  }

  private static @Nullable String refusal(XmlNode record, Map<String, Long> seen) {
    String number = record.attributes().get("id");
    if (number == null || !number.matches("\\d{1,9}") || !EnhancedParty.isNamed(record)) {
      return "The record has no party number or no name.";
    }
    Long line = seen.putIfAbsent(number, record.line());
    return line == null ? null : "Party " + number + " stands already in line " + line + ".";
  }
}

package org.crible.lists.ofac;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads OFAC's advanced XML ({@code sdn_advanced.xml}, {@code cons_advanced.xml}), the Advanced
 * Sanctions Data Model: twice, first for what the parties refer to.
 */
public final class AdvancedXmlReader implements ListReader {
  static final Set<String> RECORDS =
      Set.of(
          "DateOfIssue",
          "ReferenceValueSets",
          "Location",
          "IDRegDocument",
          "DistinctParty",
          "ProfileRelationship",
          "SanctionsEntry");

  private static final SourceFields FIELDS =
      SourceFields.of(AdvancedXmlReader.class, "advanced-xml.yml");

  /** Whether the file is a list in this layout. */
  public static boolean recognises(Head head) {
    return head.text().startsWith("<")
        && head.text().contains("<Sanctions")
        && (head.text().contains("<ReferenceValueSets") || head.text().contains("<DateOfIssue"));
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    AdvancedIndex index = AdvancedIndex.of(file);
    List<String> mainList = index.mainList();
    OfacLists.Choice choice = OfacLists.choose(file, options, mainList);
    var issued = index.issued();
    ListHeader list =
        new ListHeader(
            choice.dataset(),
            load.format(),
            DateInName.resolve(file, options, issued == null ? null : issued.earliest()));
    sink.header(list);
    choice.note().ifPresent(sink::note);
    Relations relations = new Relations(index.schemata());
    Map<String, Long> seen = new HashMap<>();
    try (XmlRecords records = new XmlRecords(file, RECORDS)) {
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        if (record.name().equals("DistinctParty")) {
          party(list, file, record, index, relations, seen, sink);
        } else if (!record.name().equals("ReferenceValueSets")) {
          unknown(file, record, null, sink);
        }
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  private static void party(
      ListHeader list,
      ListFile file,
      XmlNode record,
      AdvancedIndex index,
      Relations relations,
      Map<String, Long> seen,
      ListSink sink) {
    String refusal = refusal(record, index, seen);
    if (refusal != null) {
      sink.skipped(new SkippedRow(file.name(), record.line(), refusal));
      return;
    }
    XmlNode profile = record.all("Profile").getFirst();
    AdvancedParty party =
        new AdvancedParty(
            list.dataset(),
            record,
            AdvancedParts.schema(profile, index),
            index,
            (label, text) ->
                sink.unmapped(new UnmappedField(file.name(), record.line(), label, text)));
    unknown(file, record, party, sink);
    party.emit(relations, index.mainList(), sink);
  }

  private static @Nullable String refusal(
      XmlNode record, AdvancedIndex index, Map<String, Long> seen) {
    String number = record.attributes().getOrDefault("FixedRef", "");
    boolean named =
        record.all("Profile").stream()
            .anyMatch(profile -> !AdvancedParts.names(profile, index).isEmpty());
    if (!number.matches("\\d{1,9}") || !named) {
      return "The record has no party number or no name.";
    }
    Long line = seen.putIfAbsent(number, record.line());
    return line == null ? null : "Party " + number + " stands already in line " + line + ".";
  }

  private static void unknown(
      ListFile file, XmlNode record, @Nullable AdvancedParty party, ListSink sink) {
    XmlNode whole = new XmlNode("", Map.of(), "", List.of(record), record.line());
    FIELDS.unknown(
        whole,
        (path, node) -> {
          sink.unmapped(new UnmappedField(file.name(), node.line(), path, node.text()));
          if (party != null) {
            party.draft().note(path + ": " + node.text(), path);
          }
        });
  }
}

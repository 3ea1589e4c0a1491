package org.crible.lists.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crible.lists.ListFile;
import org.crible.lists.PostalAddress;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XmlNode;
import org.crible.lists.XmlRecords;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the parties of an advanced XML refer to, collected in a first reading: the format keeps
 * words, places, documents, relations and listings apart from the parties.
 */
final class AdvancedIndex {
  private final Map<String, Map<String, XmlNode>> words = new HashMap<>();
  private final Map<String, PostalAddress> locations = new HashMap<>();
  private final Map<String, List<XmlNode>> documents = new HashMap<>();
  private final Map<String, List<XmlNode>> relations = new HashMap<>();
  private final Map<String, List<XmlNode>> entries = new HashMap<>();
  private final Map<String, Schema> schemata = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Integer> lists = new HashMap<>();
  private @Nullable PartialDate issued;

  static AdvancedIndex of(ListFile file) {
    AdvancedIndex index = new AdvancedIndex();
    try (XmlRecords records = new XmlRecords(file, AdvancedXmlReader.RECORDS)) {
      if (!records.root().name().equals("Sanctions")) {
        throw new UnreadableListException(
            file.name(), 1, "is not an OFAC list; expected the element Sanctions.");
      }
      for (XmlNode record = records.next(); record != null; record = records.next()) {
        index.add(record);
      }
    }
    return index;
  }

  private void add(XmlNode record) {
    Map<String, String> at = record.attributes();
    switch (record.name()) {
      case "DateOfIssue" -> issued = DatePeriods.day(record);
      case "ReferenceValueSets" ->
          record.children().stream().flatMap(set -> set.children().stream()).forEach(this::word);
      case "Location" ->
          locations.put(at.getOrDefault("ID", ""), AdvancedParts.location(record, this));
      case "IDRegDocument" -> put(documents, at.get("IdentityID"), record);
      case "ProfileRelationship" -> put(relations, at.get("From-ProfileID"), record);
      case "SanctionsEntry" -> {
        put(entries, at.get("ProfileID"), record);
        lists.merge(word("List", at.get("ListID")), 1, Integer::sum);
      }
      case "DistinctParty" -> record.all("Profile").forEach(profile -> profile(record, profile));
      default -> throw new IllegalStateException("unexpected record " + record.name());
    }
  }

  private void word(XmlNode word) {
    words
        .computeIfAbsent(word.name(), key -> new HashMap<>())
        .put(word.attributes().getOrDefault("ID", ""), word);
  }

  private void profile(XmlNode party, XmlNode profile) {
    String id = profile.attributes().getOrDefault("ID", "");
    String number = party.attributes().getOrDefault("FixedRef", id);
    numbers.put(id, number);
    schemata.putIfAbsent(number, AdvancedParts.schema(profile, this));
  }

  private static void put(Map<String, List<XmlNode>> map, @Nullable String key, XmlNode record) {
    map.computeIfAbsent(Objects.requireNonNullElse(key, ""), k -> new ArrayList<>(1)).add(record);
  }

  /** The day of the issue; null if the file says none. */
  @Nullable PartialDate issued() {
    return issued;
  }

  /** The word behind a number of a set, for example {@code AliasType}; empty if there is none. */
  String word(String set, @Nullable String id) {
    XmlNode word = wordNode(set, id);
    return word == null ? "" : word.text();
  }

  @Nullable XmlNode wordNode(String set, @Nullable String id) {
    return id == null ? null : words.getOrDefault(set, Map.of()).get(id);
  }

  @Nullable PostalAddress location(@Nullable String id) {
    return id == null ? null : locations.get(id);
  }

  List<XmlNode> documents(String identity) {
    return documents.getOrDefault(identity, List.of());
  }

  List<XmlNode> relations(String profile) {
    return relations.getOrDefault(profile, List.of());
  }

  List<XmlNode> entries(String profile) {
    return entries.getOrDefault(profile, List.of());
  }

  /** The party's number of a profile; the profile's own where the file does not hold it. */
  String number(String profile) {
    return numbers.getOrDefault(profile, profile);
  }

  Map<String, Schema> schemata() {
    return schemata;
  }

  /** The one list that most parties are on: what the file is an issue of. */
  List<String> mainList() {
    return lists.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> List.of(entry.getKey()))
        .orElse(List.of());
  }
}

package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.dossier.ListedParty;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/** What the lists state of a party, by property and list. */
public final class PartyRows {
  private PartyRows() {}

  /**
   * The values of one property in one list.
   *
   * @param property its name in FollowTheMoney
   * @param label its English label there
   * @param dataset the list
   * @param values as stated; countries by their names
   */
  public record Row(String property, String label, String dataset, List<String> values) {}

  /** All rows; links to other entities and topic codes are left out. */
  public static List<Row> of(ListedParty party, Words words) {
    Map<List<String>, List<String>> values = new LinkedHashMap<>();
    for (Statement statement : party.entity().statements()) {
      PropertyType type = property(party, statement).type();
      if (type != PropertyType.ENTITY && type != PropertyType.TOPIC) {
        List<String> at = List.of(statement.property(), statement.dataset());
        List<String> row = values.computeIfAbsent(at, key -> new ArrayList<>());
        String value =
            type == PropertyType.COUNTRY ? words.country(statement.value()) : statement.value();
        if (!row.contains(value)) {
          row.add(value);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    values.forEach(
        (at, row) -> {
          String label =
              party.entity().schema().property(at.getFirst()).map(Property::label).orElse("");
          rows.add(new Row(at.getFirst(), label, at.getLast(), List.copyOf(row)));
        });
    return List.copyOf(rows);
  }

  private static Property property(ListedParty party, Statement statement) {
    return party.entity().schema().property(statement.property()).orElseThrow();
  }
}

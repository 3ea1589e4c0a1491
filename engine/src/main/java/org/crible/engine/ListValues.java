package org.crible.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/**
 * How many values of each kind a list gave, so that a reader who lost a column is seen at once.
 *
 * @param names names of parties, aliases and weak aliases included
 * @param identifiers identifying numbers of parties
 * @param dates dates of parties: births, foundations, builds
 * @param countries countries of parties
 * @param addresses addresses as entities of their own
 * @param documents identity documents as entities of their own
 * @param links links between parties
 */
public record ListValues(
    long names,
    long identifiers,
    long dates,
    long countries,
    long addresses,
    long documents,
    long links) {

  /** The counts by name, in the order in which they are shown. */
  public Map<String, Long> byName() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("names", names);
    counts.put("identifiers", identifiers);
    counts.put("dates", dates);
    counts.put("countries", countries);
    counts.put("addresses", addresses);
    counts.put("documents", documents);
    counts.put("links", links);
    return counts;
  }

  /** Counts while a list is read. */
  static final class Tally {
    /** Of these types, but neither a name of the party nor a date in its life. */
    private static final Set<String> OTHERS =
        Set.of("fatherName", "motherName", "modifiedAt", "createdAt", "retrievedAt");

    private long names;
    private long identifiers;
    private long dates;
    private long countries;
    private long addresses;
    private long documents;
    private long links;

    void party(Entity party) {
      for (Statement statement : party.statements()) {
        PropertyType type = party.schema().property(statement.property()).orElseThrow().type();
        boolean counted = !OTHERS.contains(statement.property());
        names += counted && type == PropertyType.NAME ? 1 : 0;
        identifiers += type == PropertyType.IDENTIFIER ? 1 : 0;
        dates += counted && type == PropertyType.DATE ? 1 : 0;
        countries += type == PropertyType.COUNTRY ? 1 : 0;
      }
    }

    void related(Entity entity) {
      if (entity.schema().is("Address")) {
        addresses++;
      } else if (entity.schema().is("Identification")) {
        documents++;
      } else if (entity.schema().edge() != null) {
        links++;
      }
    }

    ListValues values() {
      return new ListValues(names, identifiers, dates, countries, addresses, documents, links);
    }
  }
}

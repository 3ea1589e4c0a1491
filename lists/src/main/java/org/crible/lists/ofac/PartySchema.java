package org.crible.lists.ofac;

import java.util.Locale;
import org.crible.lists.TreasuryLabels;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/** What kind of party OFAC's types mean. */
final class PartySchema {
  private PartySchema() {}

  /**
   * OFAC types persons, vessels and aircraft; whatever has no type is some organisation.
   *
   * @param facts all facts that are labelled, in one text
   */
  static Schema of(String type, String facts) {
    String name =
        switch (type.strip().toLowerCase(Locale.ROOT)) {
          case "individual" -> "Person";
          case "vessel" -> "Vessel";
          case "aircraft" -> "Airplane";
          default -> TreasuryLabels.onlyOfCompanies(facts) ? "Company" : "Organization";
        };
    return FollowTheMoney.schema(name);
  }
}

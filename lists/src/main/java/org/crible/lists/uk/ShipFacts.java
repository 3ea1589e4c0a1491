package org.crible.lists.uk;

import java.util.List;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;

/** What a designation says of a ship. */
final class ShipFacts {
  private static final String ROOT = "ShipDetails/Ship/";

  private final Parts parts;
  private final Reading reading;
  private final PartyDraft draft;

  ShipFacts(Parts parts, Reading reading, PartyDraft draft) {
    this.parts = parts;
    this.reading = reading;
    this.draft = draft;
  }

  void add() {
    for (Part part : parts.all(ROOT + "IMONumbers/IMONumber")) {
      draft.identity(IdentityDocument.of("IMO number", part.text(), null), part.field());
    }
    for (Part part : parts.all(ROOT + "HullIdentificationNumbers/HullIdentificationNumber")) {
      String type = "Hull identification number";
      String registered = type + " " + part.text();
      draft.put(List.of("registrationNumber"), part.text(), registered, part.field(), registered);
    }
    owners("CurrentOwnerOperators/CurrentOwnerOperator", "Current owner or operator");
    owners("PreviousOwnerOperators/PreviousOwnerOperator", "Previous owner or operator");
    for (Part part : parts.all(ROOT + "CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip")) {
      reading.country(draft, "flag", part);
    }
    for (Part part : parts.all(ROOT + "PreviousFlags/PreviousFlag")) {
      for (String flag : part.text().split("[.;,]\\s+", -1)) {
        reading.country(draft, "pastFlags", Part.of(flag, part.field()));
      }
    }
    texts("TypeOfShipDetails/TypeOfShip", "type");
    texts("TonnageOfShipDetails/TonnageOfShip", "tonnage");
    for (Part part : parts.all(ROOT + "LengthOfShipDetails/LengthOfShip")) {
      draft.note("Length of ship: " + part.text(), part.field());
    }
    for (Part part : parts.all(ROOT + "YearsBuilt/YearBuilt")) {
      draft.date("buildDate", part.text(), part.field());
    }
  }

  private void texts(String path, String property) {
    parts.all(ROOT + path).forEach(p -> draft.put(property, p.text(), p.field()));
  }

  private void owners(String path, String role) {
    for (Part part : parts.all(ROOT + path)) {
      draft.note(role + ": " + part.text(), part.field());
      BusinessFacts.link(part, role, reading, draft);
    }
  }
}

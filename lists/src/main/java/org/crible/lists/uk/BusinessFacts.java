package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.List;
import org.crible.lists.PartyDraft;

/** What a designation says of a company: kinds, registrations, parents, subsidiaries. */
final class BusinessFacts {
  private static final String ROOT = "EntityDetails/Entity/";

  private final Parts parts;
  private final Reading reading;
  private final PartyDraft draft;

  BusinessFacts(Parts parts, Reading reading, PartyDraft draft) {
    this.parts = parts;
    this.reading = reading;
    this.draft = draft;
  }

  void add() {
    for (Part part : parts.all(ROOT + "TypeOfEntities/TypeOfEntity")) {
      draft.put("legalForm", part.text(), part.field());
    }
    for (Part part : parts.all(ROOT + "BusinessRegistrationNumbers/BusinessRegistrationNumber")) {
      Numbered.values(part.text()).values().forEach(text -> number(text, part.field()));
    }
    links(ROOT + "ParentCompanies/ParentCompany", "Parent company");
    links(ROOT + "Subsidiaries/Subsidiary", "Subsidiary");
  }

  private void number(String text, String field) {
    LabelledNumbers numbers =
        LabelledNumbers.of(text, "Business registration number", LabelledNumbers.home(parts));
    numbers.found().forEach(found -> draft.identity(found.document(), found.text(), field));
    draft.note(numbers.rest().isEmpty() ? null : "Business registration: " + text, field);
  }

  /** Names of other parties: as text, and as a link where the list has one party of that name. */
  private void links(String path, String role) {
    for (Part part : parts.all(path)) {
      draft.note(role + ": " + part.text(), part.field());
      link(part, role, reading, draft);
    }
  }

  static void link(Part part, String role, Reading reading, PartyDraft draft) {
    List<String> names = new ArrayList<>(List.of(part.text()));
    names.addAll(List.of(part.text().split("[.;]\\s+|\\s*\\n\\s*", -1)));
    names.stream()
        .distinct()
        .forEach(
            name ->
                reading
                    .index()
                    .find(name)
                    .filter(number -> !draft.idOf(number).equals(draft.id()))
                    .ifPresent(number -> draft.link(number, role, name, part.field())));
  }
}

package org.crible.lists.uk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PartyDraft;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/** What a designation says of a company: kinds, registrations, parents, subsidiaries. */
final class BusinessFacts {
  private static final String ROOT = "EntityDetails/Entity/";
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

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

  /** Numbers with what they are called before them: {@code INN: 7722779734 OGRN: 1127746497328}. */
  private void number(String text, String field) {
    List<IdentityDocument> found = new ArrayList<>();
    Matcher number = Vocabulary.WORDS.number().matcher(text);
    int from = 0;
    while (number.find()) {
      String label = EDGES.matcher(text.substring(from, number.start())).replaceAll("");
      if (label.isEmpty() && from > 0) {
        found.clear();
        break;
      }
      String behind = Objects.requireNonNullElse(number.group(2), "");
      found.add(document(label, number.group(1), behind));
      from = number.end();
    }
    if (found.isEmpty()) {
      found.add(document("", text, ""));
      from = text.length();
    }
    found.forEach(document -> draft.identity(document, field));
    String rest = EDGES.matcher(text.substring(from)).replaceAll("");
    draft.note(rest.isEmpty() ? null : "Business registration: " + text, field);
  }

  private IdentityDocument document(String label, String number, String behind) {
    boolean placed = Countries.code(behind).isPresent();
    String said = placed || behind.isEmpty() ? label : label.isEmpty() ? behind : label;
    String last = said.substring(said.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String type = Vocabulary.WORDS.number_names().getOrDefault(last, said);
    return IdentityDocument.of(
        type.isEmpty() ? "Business registration number" : type,
        number.strip(),
        placed ? behind : country(said, last));
  }

  /** Who issued a number: the country that its label names, else the party's own if it has one. */
  private @Nullable String country(String label, String last) {
    if (Vocabulary.WORDS.russian_names().contains(last)) {
      return "ru";
    }
    Optional<String> named =
        Stream.of(label.split("\\s+", -1))
            .filter(word -> word.length() > 3 && Countries.code(word).isPresent())
            .findFirst();
    List<String> homes =
        parts.all("Addresses/Address").stream()
            .map(address -> address.text("AddressCountry"))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return named.orElse(homes.size() == 1 ? homes.getFirst() : null);
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

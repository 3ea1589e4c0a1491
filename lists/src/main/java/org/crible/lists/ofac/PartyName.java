package org.crible.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crible.lists.PartyDraft;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One name of a party in one script, as the enhanced and the advanced XML give it.
 *
 * @param full as it is printed, {@code SURNAME, Given}; null to join the parts
 * @param natural in the order of speech; null to put the parts in it
 * @param parts its parts with their types
 * @param script the script in English
 * @param aliasType {@code A.K.A.}, {@code F.K.A.} and the like; empty for the main name
 * @param main whether it is the party's main name, in whatever script
 * @param primary whether it is the script that OFAC prints
 * @param weak whether OFAC calls it of low quality
 */
record PartyName(
    @Nullable String full,
    @Nullable String natural,
    List<Part> parts,
    String script,
    String aliasType,
    boolean main,
    boolean primary,
    boolean weak) {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "last name", "lastName",
          "first name", "firstName",
          "middle name", "middleName",
          "patronymic", "fatherName",
          "matronymic", "motherName");
  private static final List<String> ORDER =
      List.of("first name", "middle name", "patronymic", "last name", "maiden name", "matronymic");

  /** A part of a name. */
  record Part(String type, String value) {
    private String kind() {
      return type.toLowerCase(Locale.ROOT);
    }
  }

  /** What is printed; empty if there is nothing. */
  String listed() {
    return full != null
        ? full
        : parts.stream().map(Part::value).collect(Collectors.joining(" ")).strip();
  }

  /** Adds it to the party under the property that its kind and quality call for. */
  void add(PartyDraft draft, String field) {
    String where =
        field
            + ": "
            + Stream.of(aliasType, weak ? "low quality" : "", script)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    // A main name in another script stays an alias, so that the caption is the one OFAC prints.
    String property = main && primary ? "name" : AliasKind.of(aliasType, weak);
    Entity.Builder party = draft.party();
    String natural = draft.schema().is("Person") ? spoken() : listed();
    party.add(property, natural, listed(), where, null);
    for (Part part : parts) {
      String partField = where + ", " + part.type();
      String to = PROPERTIES.get(part.kind());
      if (part.kind().equals("nickname") && !part.value().equals(listed())) {
        party.add("weakAlias", part.value(), null, partField, null);
      } else if (property.equals("name") && draft.schema().is("Person") && to != null) {
        party.add(to, part.value(), listed(), partField, null);
      }
    }
  }

  /** The parts in the order of speech; what is printed where there are no parts to order. */
  private String spoken() {
    if (natural != null) {
      return natural;
    }
    String ordered =
        ORDER.stream()
            .flatMap(kind -> parts.stream().filter(part -> part.kind().equals(kind)))
            .map(Part::value)
            .collect(Collectors.joining(" "));
    boolean all = parts.stream().allMatch(part -> ORDER.contains(part.kind()));
    return ordered.isEmpty() || !all ? listed() : ordered;
  }
}

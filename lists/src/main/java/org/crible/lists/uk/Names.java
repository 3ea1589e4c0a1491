package org.crible.lists.uk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crible.lists.PartyDraft;

/** The names of a designation. */
final class Names {
  private static final List<String> PARTS =
      IntStream.rangeClosed(1, 6).mapToObj(i -> "Name" + i).toList();

  private Names() {}

  /** A name as it is said: the sixth part is the family name, or the whole of a company's. */
  static String full(Part name) {
    return PARTS.stream()
        .map(name::text)
        .filter(Objects::nonNull)
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }

  /** Whether any name says anything. */
  static boolean any(Parts parts) {
    return parts.all("Names/Name").stream().anyMatch(name -> !full(name).isEmpty());
  }

  static void add(Parts parts, PartyDraft draft) {
    List<Part> names =
        parts.all("Names/Name").stream().filter(name -> !full(name).isEmpty()).toList();
    boolean named = names.stream().anyMatch(Names::isPrimary);
    for (Part name : names) {
      add(name, isPrimary(name) || (!named && name.equals(names.getFirst())), draft);
    }
    for (Part name : parts.all("NonLatinNames/NonLatinName")) {
      String field = name.field("NameNonLatinScript");
      String script = name.text("NonLatinScriptType");
      String language = Vocabulary.language(name.text("NonLatinScriptLanguage"));
      String where = script == null ? field : field + ": " + script;
      String text = name.text("NameNonLatinScript");
      draft.party().add("alias", text, null, where, language);
      if (text == null || (language == null && name.text("NonLatinScriptLanguage") != null)) {
        rest(name, draft);
      }
    }
    parts.all("Titles/Title").forEach(t -> draft.put("title", t.text(), t.field()));
  }

  private static void rest(Part name, PartyDraft draft) {
    String said =
        Stream.of("NonLatinScriptType", "NonLatinScriptLanguage", "NameNonLatinScript")
            .map(name::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    draft.note("Name in another script: " + said, name.field("NonLatinScriptLanguage"));
  }

  private static boolean isPrimary(Part name) {
    String type = name.text("NameType");
    return type == null
        || Vocabulary.WORDS.primary().contains(type.strip().toLowerCase(Locale.ROOT));
  }

  private static void add(Part name, boolean primary, PartyDraft draft) {
    String strength = name.text("AliasStrength");
    boolean weak = Vocabulary.begins(Vocabulary.WORDS.weak(), strength);
    boolean former = Vocabulary.begins(Vocabulary.WORDS.former(), name.text("NameType"));
    String property = primary ? "name" : former ? "previousName" : weak ? "weakAlias" : "alias";
    String said =
        Stream.of(name.text("NameType"), strength)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    String field = name.field("Name6") + (said.isEmpty() ? "" : ": " + said);
    draft.party().add(property, full(name), null, field, null);
    if (primary && draft.schema().is("Person")) {
      parts(name, draft);
    }
  }

  /** A family name alone is more likely the whole name. */
  private static void parts(Part name, PartyDraft draft) {
    if (PARTS.stream().filter(part -> name.text(part) != null).count() > 1) {
      for (String part : PARTS) {
        String property =
            switch (part) {
              case "Name1" -> "firstName";
              case "Name6" -> "lastName";
              default -> "middleName";
            };
        draft.party().add(property, name.text(part), null, name.field(part), null);
      }
    }
  }
}

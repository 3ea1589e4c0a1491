package org.crible.lists.eu;

import java.util.List;
import java.util.Locale;
import org.crible.lists.PartyDraft;
import org.crible.lists.XmlNode;

/** The names of a sanctionEntity, with the facts that stand beside a name. */
final class EntityNames {
  private final List<XmlNode> aliases;
  private final Source source;
  private final PartyDraft draft;

  EntityNames(XmlNode record, Source source, PartyDraft draft) {
    this.aliases =
        record.all("nameAlias").stream()
            .filter(alias -> !SanctionEntity.wholeName(alias).isEmpty())
            .toList();
    this.source = source;
    this.draft = draft;
  }

  void add() {
    XmlNode main =
        aliases.stream().filter(alias -> !isWeak(alias)).findFirst().orElse(aliases.getFirst());
    for (XmlNode alias : aliases) {
      String name = SanctionEntity.wholeName(alias);
      add(new Attributes(alias, source), name.equals(SanctionEntity.wholeName(main)));
    }
  }

  /** CSV does not say how strong a name is. */
  private static boolean isWeak(XmlNode alias) {
    return alias.attributes().getOrDefault("strong", "").equalsIgnoreCase("false");
  }

  private void add(Attributes alias, boolean main) {
    String name = SanctionEntity.wholeName(alias.element());
    String property = main ? "name" : isWeak(alias.element()) ? "weakAlias" : "alias";
    String said = alias.get("nameLanguage");
    String language = Vocabulary.language(said);
    String original = said != null && language == null ? name + " (" + said + ")" : null;
    draft.party().add(property, name, original, alias.field("wholeName"), language);
    if (draft.schema().is("Person")) {
      for (String part : List.of("firstName", "middleName", "lastName")) {
        if (main) {
          draft.party().add(part, alias.get(part), null, alias.field(part), language);
        }
      }
      String gender = alias.get("gender");
      if (gender != null) {
        String code = gender.toLowerCase(Locale.ROOT);
        String word = Vocabulary.WORDS.genders().getOrDefault(code, code);
        draft.party().add("gender", word, gender, alias.field("gender"), null);
      }
    } else {
      draft.put("gender", alias.get("gender"), alias.field("gender"));
    }
    draft.put("title", alias.get("title"), alias.field("title"));
    draft.put("position", alias.get("function"), alias.field("function"));
    for (String remark : alias.remarks()) {
      draft.note("Name " + name + ": " + remark, source.field("nameAlias/remark"));
    }
  }
}

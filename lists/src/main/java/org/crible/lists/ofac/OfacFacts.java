package org.crible.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.StableId;
import org.crible.model.Dataset;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;

/**
 * Puts the facts of one party's columns and remarks where they belong. What has no place goes to
 * {@code notes} as it stands: nothing is dropped.
 */
final class OfacFacts {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?<number>.+?)(?: \\((?<country>[^()]+(?:\\([^()]*\\))?)\\))?(?: issued"
              + " (?<issued>[^()]+?))?(?: expires (?<expires>[^()]+?))?\\.?");

  private final Dataset dataset;
  private final PartyNames parties;
  private final String id;
  private final Schema schema;
  private final Entity.Builder party;
  private final Entity.Builder sanction;
  private final List<Entity> related;

  OfacFacts(
      Dataset dataset,
      PartyNames parties,
      String id,
      Schema schema,
      Entity.Builder party,
      Entity.Builder sanction,
      List<Entity> related) {
    this.dataset = dataset;
    this.parties = parties;
    this.id = id;
    this.schema = schema;
    this.party = party;
    this.sanction = sanction;
    this.related = related;
  }

  void column(String text, List<String> to, String field) {
    if (!OfacCsvReader.blank(text)) {
      put(to, text.strip(), text, field, field + ": " + text);
    }
  }

  void country(String text, List<String> to, String field) {
    if (!OfacCsvReader.blank(text)) {
      String code = Countries.code(text).orElse(null);
      put(
          code == null ? List.of() : to,
          code == null ? text : code,
          text,
          field,
          field + ": " + text);
    }
  }

  /** The column names an owner; the schema wants an entity, so it resolves or becomes a note. */
  void owner(String name) {
    if (!OfacCsvReader.blank(name)) {
      parties.uid(name).ifPresent(uid -> link(uid, "Vessel owner", name, "Vess_owner"));
      note("Vess_owner: " + name, "Vess_owner");
    }
  }

  /** The fragments in order; of cut remarks the last may lack its end and is only kept. */
  void remarks(List<String> fragments, boolean cut) {
    for (int i = 0; i < fragments.size(); i++) {
      String fragment = fragments.get(i);
      String plain = fragment.replaceFirst("^alt\\. ", "");
      Optional<RemarkLabels.Labelled> found =
          cut && i == fragments.size() - 1 ? Optional.empty() : RemarkLabels.find(plain);
      if (found.isPresent()) {
        fact(found.get(), fragment);
      } else {
        note(fragment, "Remarks");
      }
    }
  }

  private void fact(RemarkLabels.Labelled found, String fragment) {
    String value = found.value();
    List<String> to = found.rule().to();
    String field = "Remarks: " + found.label();
    switch (found.rule().kind()) {
      case TEXT -> put(to, value, value, field, fragment);
      case DATE -> {
        List<PartialDate> dates = DateNotation.parse(value);
        dates.forEach(date -> put(to, date.toString(), value, field, fragment));
        if (dates.isEmpty()) {
          note(fragment, field);
        }
      }
      case COUNTRY ->
          Countries.code(value)
              .ifPresentOrElse(
                  code -> put(to, code, value, field, fragment), () -> note(fragment, field));
      case GENDER -> {
        String gender = value.toLowerCase(Locale.ROOT);
        boolean known = gender.equals("male") || gender.equals("female");
        put(known ? to : List.of(), gender, value, field, fragment);
      }
      case ALIAS -> {
        String name = value.replaceAll("^'|'\\.?$", "");
        OfacParty.name(party, schema, to.getFirst(), name.isBlank() ? value : name, field);
      }
      case LINK ->
          parties
              .uid(value)
              .ifPresentOrElse(
                  uid -> link(uid, "Linked To", value, field), () -> note(fragment, field));
      case WALLET -> wallet(value, field, fragment);
      case SANCTION -> sanction.add("provisions", fragment, null, field, null);
      case IDENTIFIER -> identifier(found, fragment, field);
    }
  }

  private void identifier(RemarkLabels.Labelled found, String fragment, String field) {
    Matcher document = DOCUMENT.matcher(found.value().replaceFirst("^# ", ""));
    if (!document.matches()) {
      note(fragment, field);
      return;
    }
    String number = document.group("number").strip();
    List<IdentifierType> types = found.rule().typed() == null ? List.of() : found.rule().typed();
    Optional<IdentifierType> type =
        types.stream()
            .filter(t -> t.normalise(number).isPresent() && fits(t, document))
            .findFirst();
    String value = type.flatMap(t -> t.normalise(number)).orElse(number);
    type.filter(t -> !found.rule().to().contains(t.property()))
        .ifPresent(t -> put(List.of(t.property()), value, fragment, field, fragment));
    put(found.rule().to(), type.isPresent() ? value : number, fragment, field, fragment);
    if (schema.is("LegalEntity")) {
      document(found, document, number, field, fragment);
    }
  }

  /** Russian numbers are Russian only where the remark says so, or says nothing of a country. */
  private static boolean fits(IdentifierType type, Matcher document) {
    boolean russian = type == IdentifierType.INN || type == IdentifierType.OGRN;
    return !russian || "Russia".equals(document.group("country"));
  }

  private void document(
      RemarkLabels.Labelled found, Matcher parts, String number, String field, String fragment) {
    boolean passport = found.rule().to().contains("passportNumber");
    String type = passport ? "Passport" : "Identification";
    Entity.Builder document =
        Entity.builder(
            StableId.of(id + "-id", found.label() + " " + number),
            FollowTheMoney.schema(type),
            dataset.name());
    document.add("holder", id).add("type", found.label(), null, field, null);
    document.add("number", number, fragment, field, null);
    if (passport) {
      document.add("passportNumber", number, fragment, field, null);
    }
    String country = parts.group("country");
    if (country != null) {
      Countries.code(country)
          .ifPresentOrElse(
              code -> document.add("country", code, country, field, null),
              () -> document.add("authority", country, null, field, null));
    }
    dates(document, "startDate", parts.group("issued"), field);
    dates(document, "endDate", parts.group("expires"), field);
    related.add(document.build());
  }

  private static void dates(
      Entity.Builder document, String property, @Nullable String text, String field) {
    if (text != null) {
      List<PartialDate> dates = DateNotation.parse(text);
      dates.forEach(date -> document.add(property, date.toString(), text, field, null));
      if (dates.isEmpty()) {
        document.add("summary", text, null, field, null);
      }
    }
  }

  private void wallet(String value, String field, String fragment) {
    String[] parts = value.split("\\s+", 2);
    if (parts.length < 2 || !schema.is("LegalEntity")) {
      note(fragment, field);
      return;
    }
    Entity.Builder wallet =
        Entity.builder(
            StableId.of(dataset.prefix() + "-wallet", parts[0] + " " + parts[1] + " " + id),
            FollowTheMoney.schema("CryptoWallet"),
            dataset.name());
    wallet.add("publicKey", parts[1], fragment, field, null).add("holder", id);
    wallet.add("currencySymbol", parts[0], null, field, null);
    related.add(wallet.build());
  }

  private void link(String uid, String role, String text, String field) {
    String object = dataset.prefix() + "-" + uid;
    String linkId = id + "-link-" + uid + (role.equals("Linked To") ? "" : "-owner");
    Entity.Builder link =
        Entity.builder(linkId, FollowTheMoney.schema("UnknownLink"), dataset.name());
    link.add("subject", id).add("object", object, text, field, null);
    related.add(link.add("role", role, null, field, null).build());
  }

  private void put(List<String> to, String value, String original, String field, String fragment) {
    to.stream()
        .filter(property -> schema.property(property).isPresent())
        .findFirst()
        .ifPresentOrElse(
            property -> party.add(property, value, original, field, null),
            () -> note(fragment, field));
  }

  private void note(String text, String field) {
    party.add("notes", text, null, field, null);
  }
}

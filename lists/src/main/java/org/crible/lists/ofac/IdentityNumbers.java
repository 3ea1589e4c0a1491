package org.crible.lists.ofac;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.lists.StableId;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;
import org.crible.model.type.IdentifierType;
import org.jspecify.annotations.Nullable;

/**
 * Puts an identity number where its kind belongs, if shape and check digit are right, and otherwise
 * into a general property: publishers do publish wrong numbers, and those must be found.
 */
final class IdentityNumbers {
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:# )?(?<number>.+?)(?: \\((?<country>[^()]+(?:\\([^()]*\\))?)\\))?(?: issued"
              + " (?<issued>[^()]+?))?(?: expires (?<expires>[^()]+?))?\\.?");

  private final PartyDraft draft;

  IdentityNumbers(PartyDraft draft) {
    this.draft = draft;
  }

  void add(RemarkLabels.Labelled found, String fragment, String field) {
    Matcher parts = DOCUMENT.matcher(found.value());
    if (!parts.matches()) {
      draft.note(fragment, field);
      return;
    }
    String number = parts.group("number").strip();
    String country = parts.group("country");
    List<IdentifierType> types = found.rule().typed() == null ? List.of() : found.rule().typed();
    Optional<IdentifierType> type =
        types.stream()
            .filter(t -> t.normalise(number).isPresent() && PartyDraft.issues(t, country))
            .findFirst();
    String value = type.flatMap(t -> t.normalise(number)).orElse(number);
    type.map(IdentifierType::property)
        .filter(property -> !found.rule().to().contains(property))
        .filter(property -> draft.schema().property(property).isPresent())
        .ifPresent(property -> draft.party().add(property, value, fragment, field, null));
    draft.put(found.rule().to(), value, fragment, field, fragment, country);
    if (draft.schema().is("LegalEntity")) {
      document(found, parts, number, field, fragment);
    }
  }

  private void document(
      RemarkLabels.Labelled found, Matcher parts, String number, String field, String fragment) {
    boolean passport = found.rule().to().contains("passportNumber");
    String id = StableId.of(draft.id() + "-id", found.label() + " " + number);
    Entity.Builder document = draft.entity(id, passport ? "Passport" : "Identification");
    document.add("holder", draft.id()).add("type", found.label(), null, field, null);
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
    draft.related().add(document.build());
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
}

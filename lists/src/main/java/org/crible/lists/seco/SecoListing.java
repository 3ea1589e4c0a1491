package org.crible.lists.seco;

import java.util.List;
import java.util.Objects;
import org.crible.lists.PartyDraft;
import org.crible.lists.XmlNode;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/** Why and since when a target is listed. */
final class SecoListing {
  private final PartyDraft draft;
  private final XmlNode target;
  private final SecoTables tables;

  SecoListing(PartyDraft draft, XmlNode target, SecoTables tables) {
    this.draft = draft;
    this.target = target;
    this.tables = tables;
  }

  /** The day of de-listing, if that is the last that happened to the target; else null. */
  static @Nullable String delisted(XmlNode target) {
    String newest = "";
    String kind = "";
    for (XmlNode modification : target.all("modification")) {
      String day = day(modification);
      if (day.compareTo(newest) >= 0) {
        newest = day;
        kind = modification.attributes().getOrDefault("modification-type", "");
      }
    }
    return kind.equals("de-listed") ? newest : null;
  }

  private static String day(XmlNode modification) {
    for (String name : List.of("effective-date", "enactment-date", "publication-date")) {
      String day = modification.attributes().getOrDefault(name, "");
      if (!day.isBlank()) {
        return day;
      }
    }
    return "";
  }

  void add() {
    for (XmlNode set : target.all("sanctions-set-id")) {
      programme(set.text());
    }
    for (XmlNode set : target.all("sanctions-set")) {
      programme(set.text());
    }
    String foreign = target.value("foreign-identifier");
    if (foreign != null) {
      draft.put(
          List.of("idNumber", "registrationNumber"),
          foreign,
          null,
          "foreign-identifier",
          "foreign-identifier: " + foreign);
      boolean united = foreign.matches("[A-Z]{2}[ie]\\.\\d{3}");
      draft
          .sanction()
          .add(united ? "unscId" : "authorityId", foreign, null, "foreign-identifier", null);
    }
    draft.sanction().add("authorityId", target.attributes().get("ssid"), null, "@ssid", null);
    for (XmlNode modification : target.all("modification")) {
      modification(modification);
    }
  }

  private void programme(String number) {
    SecoTables.Programme programme = tables.programme(number);
    Entity.Builder sanction = draft.sanction();
    if (programme == null) {
      sanction.add("programId", number, null, "sanctions-set-id", null);
      return;
    }
    for (XmlNode name : programme.names()) {
      String language = name.attributes().get("lang");
      sanction.add("reason", name.text(), null, "program-name", language);
    }
    sanction.add("program", programme.key(), null, "program-key", null);
    draft.party().add("program", programme.key(), null, "program-key", null);
    sanction.add("provisions", programme.set(), null, "sanctions-set", null);
    sanction.add("status", programme.origin(), null, "origin", null);
  }

  private void modification(XmlNode modification) {
    String kind =
        Objects.requireNonNullElse(modification.attributes().get("modification-type"), "amended");
    String effective = modification.attributes().get("effective-date");
    String published = modification.attributes().get("publication-date");
    String enacted = modification.attributes().get("enactment-date");
    String field = "modification: " + kind;
    if (kind.equals("listed")) {
      String listed = published == null ? enacted : published;
      PartyDraft.dates(draft.sanction(), "listingDate", listed == null ? effective : listed, field);
      PartyDraft.dates(draft.sanction(), "startDate", effective, field);
    } else {
      String day = effective == null ? published == null ? enacted : published : effective;
      PartyDraft.dates(draft.sanction(), "modifiedAt", day, field);
      PartyDraft.dates(draft.party(), "modifiedAt", day, field);
    }
    String remark = modification.value("remark");
    draft.sanction().add("summary", remark, null, field, null);
  }
}

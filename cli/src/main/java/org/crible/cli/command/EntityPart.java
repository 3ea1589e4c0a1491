package org.crible.cli.command;

import java.util.List;
import org.crible.model.Property;

/** The parts of a party's page, in the order in which a person reads them. */
enum EntityPart {
  NAMES("Names"),
  DATES("Dates and places"),
  COUNTRIES("Countries"),
  IDENTIFIERS("Identifiers"),
  ADDRESSES("Addresses"),
  LISTING("Listing"),
  LINKS("Links"),
  OTHER("Besides");

  /** Strong names first, weak ones later, parts of names last. */
  private static final List<String> NAME_ORDER =
      List.of(
          "name",
          "alias",
          "weakAlias",
          "previousName",
          "abbreviation",
          "title",
          "firstName",
          "secondName",
          "middleName",
          "fatherName",
          "motherName",
          "lastName",
          "nameSuffix");

  private static final List<String> PLACES =
      List.of("birthPlace", "deathPlace", "buildDate", "pastFlags");
  private static final List<String> LISTED =
      List.of("topics", "program", "programId", "programUrl", "legalBasis");

  private final String title;

  EntityPart(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The part that a property of a party belongs to. */
  static EntityPart of(Property property) {
    if (NAME_ORDER.contains(property.name())) {
      return NAMES;
    }
    if (PLACES.contains(property.name())) {
      return DATES;
    }
    if (LISTED.contains(property.name())) {
      return LISTING;
    }
    return switch (property.type()) {
      case NAME -> NAMES;
      case DATE -> DATES;
      case COUNTRY -> COUNTRIES;
      case IDENTIFIER -> IDENTIFIERS;
      case ADDRESS -> ADDRESSES;
      case TOPIC -> LISTING;
      case ENTITY -> LINKS;
      case CHECKSUM,
          EMAIL,
          GENDER,
          HTML,
          IP,
          JSON,
          LANGUAGE,
          MIMETYPE,
          NUMBER,
          PHONE,
          STRING,
          TEXT,
          URL ->
          OTHER;
    };
  }

  /** The part that a neighbour's own page goes under. */
  static EntityPart of(String schema) {
    return switch (schema) {
      case "Address" -> ADDRESSES;
      case "Sanction" -> LISTING;
      case "Identification", "Passport", "CryptoWallet" -> IDENTIFIERS;
      default -> OTHER;
    };
  }

  /** Names by quality; other properties stay in the order of their names. */
  static int rank(String property) {
    int place = NAME_ORDER.indexOf(property);
    return place < 0 ? NAME_ORDER.size() : place;
  }
}

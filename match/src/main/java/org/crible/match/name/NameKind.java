package org.crible.match.name;

import org.crible.model.Schema;

/** What a name is the name of: it decides how the words are read. */
public enum NameKind {
  /** Titles, particles and initials count; legal forms do not exist. */
  PERSON,
  /** Legal forms, generic words and numbers count. */
  ORGANISATION,
  /** Vessels and aircraft: every word counts, spelling is strict. */
  CRAFT;

  /** The kind of name that entities of a schema have. */
  public static NameKind of(Schema schema) {
    if (schema.is("Person")) {
      return PERSON;
    }
    return schema.is("Vehicle") ? CRAFT : ORGANISATION;
  }
}

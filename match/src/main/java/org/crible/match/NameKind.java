package org.crible.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;

/** What a name is the name of: it decides how the words are read. */
public enum NameKind {
  /** Legal forms, generic words and numbers count. */
  ORGANISATION,
  /** Titles, particles and initials count; legal forms do not exist. */
  PERSON,
  /** Vessels and aircraft: every word counts, spelling is strict. */
  CRAFT;

  /**
   * Every kind of name that an entity of a schema can have: several where the schema leaves open
   * what it is, as {@code Thing} and {@code LegalEntity} do. Two schemata of which one inherits
   * from the other share at least one kind.
   */
  public static Set<NameKind> of(Schema schema) {
    if (schema.is("Person")) {
      return Collections.unmodifiableSet(EnumSet.of(PERSON));
    }
    if (schema.is("Vehicle")) {
      return Collections.unmodifiableSet(EnumSet.of(CRAFT));
    }
    EnumSet<NameKind> kinds = EnumSet.of(ORGANISATION);
    if (FollowTheMoney.schema("Person").is(schema.name())) {
      kinds.add(PERSON);
    }
    if (FollowTheMoney.schema("Vehicle").is(schema.name())) {
      kinds.add(CRAFT);
    }
    return Collections.unmodifiableSet(kinds);
  }
}

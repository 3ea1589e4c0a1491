package org.crible.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.Statement;

/**
 * What is compared of an entity, calculated once. Everything in it is plain values, so that an
 * index may store it.
 *
 * @param id the entity's id
 * @param schema the entity's schema
 * @param names each reading of each name
 * @param dates birth dates of a person, incorporation dates of a company, build dates of a vessel
 * @param countries nationality, citizenship, jurisdiction, flag: ISO codes in lower case
 * @param genders {@code male}, {@code female}, {@code other}
 * @param identifiers numbers by type, normalised
 * @param addresses those that lead to a door
 */
public record Prepared(
    String id,
    Schema schema,
    List<Name> names,
    List<Fact<PartialDate>> dates,
    List<Fact<String>> countries,
    List<Fact<String>> genders,
    List<Fact<Identifier>> identifiers,
    List<Fact<Address>> addresses) {
  public Prepared {
    names = List.copyOf(names);
    dates = List.copyOf(dates);
    countries = List.copyOf(countries);
    genders = List.copyOf(genders);
    identifiers = List.copyOf(identifiers);
    addresses = List.copyOf(addresses);
  }

  /**
   * A name in one reading. Compared only with readings that share a kind.
   *
   * @param form the reading
   * @param kinds what it was read as: several where that makes no difference
   * @param weak whether the list calls the alias weak ({@code weakAlias})
   * @param statement where the name stands
   */
  public record Name(NameForm form, Set<NameKind> kinds, boolean weak, Statement statement) {
    public Name {
      kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** Whether both were read as names of the same kind of thing. */
    public boolean meets(Name other) {
      return !Collections.disjoint(kinds, other.kinds);
    }
  }

  /** A value with the statement that it was taken from. */
  public record Fact<T>(T value, Statement statement) {}

  /**
   * A number that an authority gives.
   *
   * @param type what sort of number, for example {@code innCode}; empty if the list does not say
   * @param value normalised: mostly upper case, letters and digits only
   */
  public record Identifier(String type, String value) {}

  /**
   * An address, to be compared with others.
   *
   * @param code its words as short hashes, in order; see {@code match.address}
   */
  public record Address(String code) {}

  /** The values of the identifiers, for an exact look-up. */
  public Set<String> identifierValues() {
    return identifiers.stream()
        .map(fact -> fact.value().value())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}

package org.crible.index.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crible.match.Prepared;
import org.crible.match.Prepared.Address;
import org.crible.match.Prepared.Fact;
import org.crible.match.Prepared.Identifier;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.crible.model.Statement;

/**
 * What is compared of an entity besides its names, as one text: for each value a letter, its length
 * and the value. Where a value stands on its list is not kept: it plays no part in a score.
 */
public final class Facts {
  private static final char DATE = 'd';
  private static final char COUNTRY = 'c';
  private static final char GENDER = 'g';
  private static final char TYPE = 't';
  private static final char NUMBER = 'n';
  private static final char ADDRESS = 'a';

  private static final Statement NOWHERE = new Statement("index", "index", "index", "index");

  private final String text;
  private int at;

  private Facts(String text) {
    this.text = text;
  }

  static String write(Prepared entity) {
    StringBuilder out = new StringBuilder();
    entity.dates().forEach(date -> put(out, DATE, date.value().toString()));
    entity.countries().forEach(country -> put(out, COUNTRY, country.value()));
    entity.genders().forEach(gender -> put(out, GENDER, gender.value()));
    for (Fact<Identifier> identifier : entity.identifiers()) {
      put(out, TYPE, identifier.value().type());
      put(out, NUMBER, identifier.value().value());
    }
    entity.addresses().forEach(address -> put(out, ADDRESS, address.value().code()));
    return out.toString();
  }

  private static void put(StringBuilder out, char kind, String value) {
    out.append(kind).append(value.length()).append(':').append(value);
  }

  /** The values of the identifiers among the facts. */
  static Set<String> identifiers(String text) {
    Facts facts = new Facts(text);
    Set<String> values = new TreeSet<>();
    while (facts.at < text.length()) {
      char kind = text.charAt(facts.at++);
      String value = facts.value();
      if (kind == NUMBER) {
        values.add(value);
      }
    }
    return values;
  }

  /** A name as an index has it. */
  public static Prepared.Name name(
      org.crible.match.NameForm form, Set<org.crible.match.NameKind> kinds, boolean weak) {
    return new Prepared.Name(form, kinds, weak, NOWHERE);
  }

  /** The entity of which {@code text} tells everything but its names. */
  public static Prepared read(String text, String id, Schema schema, List<Prepared.Name> names) {
    return new Facts(text).entity(id, schema, names);
  }

  private Prepared entity(String id, Schema schema, List<Prepared.Name> names) {
    List<Fact<PartialDate>> dates = new ArrayList<>();
    List<Fact<String>> countries = new ArrayList<>();
    List<Fact<String>> genders = new ArrayList<>();
    List<Fact<Identifier>> identifiers = new ArrayList<>();
    List<Fact<Address>> addresses = new ArrayList<>();
    String type = "";
    while (at < text.length()) {
      char kind = text.charAt(at++);
      String value = value();
      switch (kind) {
        case DATE -> dates.add(new Fact<>(date(value), NOWHERE));
        case COUNTRY -> countries.add(new Fact<>(value, NOWHERE));
        case GENDER -> genders.add(new Fact<>(value, NOWHERE));
        case TYPE -> type = value;
        case NUMBER -> identifiers.add(new Fact<>(new Identifier(type, value), NOWHERE));
        case ADDRESS -> addresses.add(new Fact<>(new Address(value), NOWHERE));
        default -> throw new IllegalStateException("no fact is called " + kind);
      }
    }
    return new Prepared(id, schema, names, dates, countries, genders, identifiers, addresses);
  }

  private String value() {
    int length = 0;
    for (char c = text.charAt(at++); c != ':'; c = text.charAt(at++)) {
      length = 10 * length + c - '0';
    }
    at += length;
    return text.substring(at - length, at);
  }

  private static PartialDate date(String value) {
    PartialDate date = PartialDate.parse(value);
    if (date == null) {
      throw new IllegalStateException("no date: " + value);
    }
    return date;
  }
}

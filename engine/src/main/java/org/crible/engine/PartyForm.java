package org.crible.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.crible.match.identifier.Identifiers;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PartialDate;
import org.crible.model.Property;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.model.type.Countries;
import org.jspecify.annotations.Nullable;

/**
 * A party as a person writes it down: fields by name in snake case ({@code birth_date}, {@code
 * tax_number}) or as FollowTheMoney spells them. Makes an {@link Entity} of them.
 */
public final class PartyForm {
  /** The dataset of what a person asks for; no list is called so. */
  public static final String DATASET = "query";

  /** What an unnamed kind of party may be, the most general that has all the fields. */
  private static final List<String> GUESSES =
      List.of("Thing", "LegalEntity", "Person", "Vessel", "Airplane", "Organization", "Company");

  /** What people call the address of a wallet, which lists write among its holder's numbers. */
  private static final Set<String> WALLET =
      Set.of("wallet", "walletaddress", "cryptowallet", "cryptoaddress", "publickey");

  /** Characters of the longest value: what is longer is no value but a file gone wrong. */
  private static final int LONGEST = 10_000;

  private static final Map<String, Optional<Property>> MEANINGS = new ConcurrentHashMap<>();

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<String> wallets = new ArrayList<>();
  private @Nullable String schema;

  /** Says what kind of party it is; null or blank leaves it open. */
  public PartyForm schema(@Nullable String name) {
    schema = name == null || name.isBlank() ? null : name.strip();
    return this;
  }

  /**
   * Adds a value; null or blank adds nothing. The address of a wallet in the place of a name is
   * looked for as an address, too.
   */
  public PartyForm add(String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.computeIfAbsent(field.strip(), f -> new ArrayList<>()).add(value.strip());
      if (plain(field).equals("name") && Identifiers.isWallet(value)) {
        wallets.add(value.strip());
      }
    }
    return this;
  }

  /**
   * The party.
   *
   * @param id what it is called in messages
   * @throws IllegalArgumentException if it has no name and no identifier, or a field, schema, date
   *     or country does not exist
   */
  public Entity party(String id) {
    Schema chosen = schema == null ? guess() : chosen(schema);
    Entity.Builder party = Entity.builder(id, chosen, DATASET);
    fields.forEach(
        (field, values) -> {
          Property property = property(chosen, field).orElseThrow(() -> unknown(chosen, field));
          values.forEach(
              value -> party.add(property.name(), normal(property, bounded(field, value))));
        });
    wallet(chosen).ifPresent(number -> wallets.forEach(value -> party.add(number.name(), value)));
    return soughtBy(party.build());
  }

  /** Who can be found by nothing must not look as if nobody had been found. */
  private static Entity soughtBy(Entity entity) {
    List<Statement> names = entity.statements(PropertyType.NAME);
    List<Statement> identifiers = entity.statements(PropertyType.IDENTIFIER);
    if (names.isEmpty() && identifiers.isEmpty()) {
      throw new IllegalArgumentException("There is no name and no identifier to look for.");
    }
    List<String> values =
        Stream.concat(names.stream(), identifiers.stream()).map(Statement::value).toList();
    if (values.stream().noneMatch(PartyForm::says)) {
      throw new IllegalArgumentException(
          "There is no letter and no digit in '"
              + values.getFirst()
              + "', so there is nothing to look for.");
    }
    return entity;
  }

  /** Whether there is a letter or a digit in a text: without one it names nobody. */
  public static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Schema chosen(String name) {
    return FollowTheMoney.vocabulary().schemata().values().stream()
        .filter(schema -> schema.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no schema '"
                        + name
                        + "'; usual ones are Person, Organization, Company, LegalEntity, Vessel,"
                        + " Airplane."));
  }

  private Schema guess() {
    return GUESSES.stream()
        .map(FollowTheMoney::schema)
        .filter(s -> fields.keySet().stream().allMatch(field -> property(s, field).isPresent()))
        .filter(s -> wallets.isEmpty() || wallet(s).isPresent())
        .findFirst()
        .orElse(FollowTheMoney.schema("LegalEntity"));
  }

  /**
   * The property that a field means: by name, or an identifier by its first word. The nationality
   * of what is no person is its country, the wallet of a party one of its numbers.
   */
  private static Optional<Property> property(Schema schema, String field) {
    if (plain(field).isEmpty()) {
      return Optional.empty();
    }
    return MEANINGS.computeIfAbsent(
        schema.name() + ":" + field,
        key -> {
          String plain = plain(field);
          return Stream.of(plain, plain + "code", plain + "number")
              .flatMap(name -> named(schema, name))
              .findFirst()
              .or(() -> otherwise(schema, plain));
        });
  }

  private static Optional<Property> otherwise(Schema schema, String plain) {
    if (plain.equals("nationality")) {
      return schema.property("country");
    }
    return WALLET.contains(plain) ? wallet(schema) : Optional.empty();
  }

  private static Optional<Property> wallet(Schema schema) {
    return schema.property("publicKey").or(() -> schema.property("idNumber"));
  }

  private static Stream<Property> named(Schema schema, String plain) {
    return schema.properties().values().stream()
        .filter(property -> !property.stub() && plain(property.name()).equals(plain));
  }

  /** Whether any schema has such a field. */
  public static boolean knows(String field) {
    return FollowTheMoney.vocabulary().schemata().values().stream()
        .anyMatch(schema -> property(schema, field).isPresent());
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String bounded(String field, String value) {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The field '"
              + field
              + "' has "
              + value.length()
              + " characters; "
              + LONGEST
              + " are the most.");
    }
    return value;
  }

  private static IllegalArgumentException unknown(Schema schema, String field) {
    return new IllegalArgumentException(
        "A party of schema " + schema.name() + " has no field '" + field + "'.");
  }

  private static String normal(Property property, String value) {
    if (property.type() == PropertyType.COUNTRY) {
      return Countries.code(value)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'"
                          + value
                          + "' is no country; give an ISO code or the name in English or French."));
    }
    if (property.type() != PropertyType.DATE) {
      return value;
    }
    PartialDate date = PartialDate.parse(value);
    if (date == null) {
      throw new IllegalArgumentException(
          "'" + value + "' is no date; give YYYY-MM-DD, YYYY-MM or YYYY.");
    }
    return date.toString();
  }
}

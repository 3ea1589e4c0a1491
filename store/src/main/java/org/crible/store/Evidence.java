package org.crible.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;

/**
 * What was known of a customer and of a listed entity when a person judged the two. A clearance
 * holds while both are word for word the same.
 *
 * @param customer all that the caller gave
 * @param entity by what the lists tell it from others: names, dates, countries, identifiers,
 *     gender, and the lists that name it
 */
public record Evidence(SortedSet<Fact> customer, SortedSet<Fact> entity) {
  /** Days of paperwork, which say nothing of who the party is. */
  private static final Set<String> PAPERWORK =
      Set.of("createdAt", "modifiedAt", "retrievedAt", "publishedAt");

  /** Parts of names that FollowTheMoney types as plain text. */
  private static final Set<String> NAME_PARTS =
      Set.of("firstName", "secondName", "middleName", "fatherName", "motherName", "lastName");

  public Evidence {
    customer = Collections.unmodifiableSortedSet(new TreeSet<>(customer));
    entity = Collections.unmodifiableSortedSet(new TreeSet<>(entity));
  }

  /**
   * What is known now.
   *
   * @param party the customer, as screened
   * @param listed what the lists say
   * @param lists every list that names it, also under another id
   */
  public static Evidence of(Entity party, Entity listed, Collection<String> lists) {
    SortedSet<Fact> customer = new TreeSet<>();
    customer.add(new Fact("schema", party.schema().name()));
    party.statements().forEach(s -> customer.add(new Fact(s.property(), s.value())));
    SortedSet<Fact> entity = new TreeSet<>();
    entity.add(new Fact("schema", listed.schema().name()));
    lists.forEach(list -> entity.add(new Fact("list", list)));
    listed.statements().stream()
        .filter(statement -> tells(listed, statement))
        .forEach(s -> entity.add(new Fact(s.property(), s.value())));
    return new Evidence(customer, entity);
  }

  private static boolean tells(Entity entity, Statement statement) {
    String property = statement.property();
    PropertyType type = entity.schema().property(property).orElseThrow().type();
    return NAME_PARTS.contains(property)
        || type == PropertyType.NAME
        || type == PropertyType.COUNTRY
        || type == PropertyType.IDENTIFIER
        || type == PropertyType.GENDER
        || (type == PropertyType.DATE && !PAPERWORK.contains(property));
  }

  /** What differs now, in words; empty if nothing does. */
  public List<String> changesTo(Evidence now) {
    List<String> changes = new ArrayList<>(listedChangesTo(now));
    say(changes, "customer: new ", now.customer, customer);
    say(changes, "customer: no longer ", customer, now.customer);
    return changes;
  }

  /** What the lists say differently now, whatever the customer. */
  List<String> listedChangesTo(Evidence now) {
    List<String> changes = new ArrayList<>();
    say(changes, "new ", now.entity, entity);
    say(changes, "no longer ", entity, now.entity);
    return changes;
  }

  /** Whether all that was known of the customer is this name. */
  boolean isNameOnly(String name) {
    return customer.stream()
        .allMatch(
            fact ->
                fact.property().equals("schema")
                    || (fact.property().equals("name") && fact.value().equals(name)));
  }

  /** Whether the customer has this name. */
  boolean hasName(String name) {
    return customer.contains(new Fact("name", name));
  }

  private static void say(List<String> to, String how, Set<Fact> some, Set<Fact> others) {
    some.stream().filter(fact -> !others.contains(fact)).forEach(fact -> to.add(how + fact));
  }

  /** SHA-256 over all facts: equal exactly when no fact differs. */
  public String fingerprint() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      add(sha256, "customer", customer);
      add(sha256, "entity", entity);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Lengths before texts, so that no text can pass for two. */
  private static void add(MessageDigest digest, String side, Set<Fact> facts) {
    for (Fact fact : facts) {
      for (String text : List.of(side, fact.property(), fact.value())) {
        digest.update((text.length() + ":" + text).getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}

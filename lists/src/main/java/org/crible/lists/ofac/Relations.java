package org.crible.lists.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crible.lists.PartyDraft;
import org.crible.lists.StableId;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Property;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Makes edges of the relations that OFAC states between two parties, after {@code relations.yml}.
 */
final class Relations {
  private static final List<Rule> RULES = read();

  private final Map<String, Schema> schemata;

  /**
   * @param schemata of the parties of the file by their number
   */
  Relations(Map<String, Schema> schemata) {
    this.schemata = schemata;
  }

  private record Rule(
      List<String> names, @Nullable String edge, @Nullable String from, @Nullable String to) {}

  /**
   * A relation.
   *
   * @param type what OFAC calls it
   * @param to the other party's number
   * @param name the other party's name, where it is given
   * @param former whether it has ended
   * @param remarks anything else that is said of it
   */
  record Relation(
      String type, String to, @Nullable String name, boolean former, List<String> remarks) {}

  void add(PartyDraft draft, Relation relation, String field) {
    Schema other = schemata.get(relation.to());
    Rule rule =
        rule(relation.type())
            .filter(r -> other != null && fits(r, draft.schema(), other))
            .orElse(new Rule(List.of(), "UnknownLink", "subject", "object"));
    String edge = Objects.requireNonNull(rule.edge());
    String key = relation.type() + (relation.former() ? " (former)" : "");
    Entity.Builder link =
        draft.entity(StableId.of(draft.id() + "-link-" + relation.to(), key), edge);
    String from = Objects.requireNonNull(rule.from());
    String to = Objects.requireNonNull(rule.to());
    link.add(from, draft.id()).add(to, draft.idOf(relation.to()), relation.name(), field, null);
    boolean named = FollowTheMoney.schema(edge).property("role").isPresent();
    link.add(named ? "role" : "relationship", relation.type(), null, field, null);
    if (relation.former()) {
      String property =
          FollowTheMoney.schema(edge).property("status").isPresent() ? "status" : "summary";
      link.add(property, "former", null, field, null);
    }
    relation.remarks().forEach(remark -> link.add("summary", remark, null, field, null));
    draft.related(link.build());
  }

  private static boolean fits(Rule rule, Schema from, Schema to) {
    return rule.edge() != null
        && takes(rule.edge(), rule.from(), from)
        && takes(rule.edge(), rule.to(), to);
  }

  private static boolean takes(String edge, @Nullable String end, Schema party) {
    String range =
        Optional.ofNullable(end)
            .flatMap(name -> FollowTheMoney.schema(edge).property(name))
            .map(Property::range)
            .orElse(null);
    return range != null && party.is(range);
  }

  private static Optional<Rule> rule(String type) {
    return RULES.stream()
        .filter(rule -> rule.names().stream().anyMatch(type::equalsIgnoreCase))
        .findFirst();
  }

  private static List<Rule> read() {
    try (InputStream in = Relations.class.getResourceAsStream("relations.yml")) {
      return YAMLMapper.shared().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

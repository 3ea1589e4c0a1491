package org.crible.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.text.transliterate.Transliteration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures whether the names that one authority has for a party find what another has for it.
 * Arguments: a home in which the UN list alone is loaded, the file of pairs.
 */
public final class PairsBench {
  private static final int RANK = 10;

  /** The parties of a row that a name was expected to find, and where it did. */
  private record Asked(String name, boolean first, boolean alike, int rank) {}

  private PairsBench() {}

  public static void main(String[] arguments) throws IOException {
    List<Asked> asked = new ArrayList<>();
    int unknown = 0;
    try (Crible crible = Crible.open(Path.of(arguments[0]))) {
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        JsonNode pair = JsonMapper.shared().readTree(line);
        List<String> listed = texts(pair.get("left_names"));
        Optional<Entity> party = party(crible, listed);
        if (party.isEmpty()) {
          unknown++;
          continue;
        }
        boolean first = true;
        for (String name : texts(pair.get("right_names"))) {
          asked.add(
              new Asked(name, first, alike(name, listed), rank(crible, name, party.orElseThrow())));
          first = false;
        }
      }
    }
    System.out.println("parties that the list does not hold: " + unknown);
    System.out.println("| UK names against the UN list | names | recall at 1 | recall at 10 |");
    System.out.println("|---|--:|--:|--:|");
    print("first name", asked.stream().filter(a -> a.first).toList());
    print("first name, not spelt alike", asked.stream().filter(a -> a.first && !a.alike).toList());
    print("every alias", asked);
    print("every alias, not spelt alike", asked.stream().filter(a -> !a.alike).toList());
    asked.stream()
        .filter(a -> a.first && a.rank != 1)
        .forEach(a -> System.out.println("MISS " + a));
    asked.stream()
        .filter(a -> !a.first && a.rank == 0)
        .limit(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0)
        .forEach(a -> System.out.println("MISS " + a));
  }

  private static void print(String what, List<Asked> asked) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f |%n",
        what,
        asked.size(),
        asked.stream().filter(a -> a.rank == 1).count() / (double) asked.size(),
        asked.stream().filter(a -> a.rank > 0).count() / (double) asked.size());
  }

  private static int rank(Crible crible, String name, Entity party) {
    List<Hit> hits = screen(crible, name);
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).entity().id().equals(party.id())) {
        return i + 1;
      }
    }
    return 0;
  }

  private static List<Hit> screen(Crible crible, String name) {
    Entity query =
        Entity.builder("query", FollowTheMoney.schema("LegalEntity"), "bench")
            .add("name", name)
            .build();
    return crible.screen(Query.of(query).withLimit(RANK)).hits();
  }

  /** The party on the list that has the UN's own names. */
  private static Optional<Entity> party(Crible crible, List<String> names) {
    return screen(crible, names.getFirst()).stream()
        .map(Hit::entity)
        .filter(
            e ->
                e.values("name").stream()
                    .map(PairsBench::plain)
                    .anyMatch(plain(names.getFirst())::equals))
        .max(
            java.util.Comparator.comparingLong(
                e ->
                    e.values("alias").stream()
                        .map(PairsBench::plain)
                        .filter(names.stream().map(PairsBench::plain).toList()::contains)
                        .count()));
  }

  private static boolean alike(String name, List<String> listed) {
    return listed.stream().map(PairsBench::plain).anyMatch(plain(name)::equals);
  }

  /** The letters of the words, whatever their order. */
  private static String plain(String name) {
    return String.join(
        " ",
        java.util.Arrays.stream(
                Transliteration.read(name).text().replaceAll("[^\\p{L}\\p{N} ]+", " ").split(" +"))
            .filter(w -> !w.isEmpty())
            .sorted()
            .toList());
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}

package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crible.engine.json.ScreeningJson;
import org.crible.lists.LoadOptions;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index loses nothing: on real lists it gives what scoring every party gives, to the byte. */
class ExhaustiveTest {
  private static final int QUERIES = Integer.getInteger("crible.exhaustive.queries", 24);
  private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
  @TempDir private Path home;

  @Test
  void indexAndEveryEntityGiveTheSameBytes() {
    List<Path> lists =
        List.of(
            SharedData.file("lists/un_consolidated_2026-02.xml"),
            SharedData.file("lists/ofac_consolidated_2025-03.xml"));
    try (Crible crible = Crible.open(home)) {
      crible.load(lists, LoadOptions.on(LocalDate.of(2026, 3, 1)), Progress.SILENT);
      for (Entity party : parties()) {
        Query query = Query.of(party).withThreshold(0.6).withLimit(50);
        assertThat(json(crible.screen(query)))
            .as(party.caption())
            .isEqualTo(json(crible.screen(query.exhaustive(true))));
      }
    }
  }

  private static String json(Screening screening) {
    return ScreeningJson.write(screening, true).toString();
  }

  /** Names of the lists in every script, most of them mistyped; the same ones each time. */
  private List<Entity> parties() {
    List<String> names = new ArrayList<>();
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot();
        Stream<Entity> all = snapshot.parties(List.of("un_sc_sanctions", "us_ofac_cons"))) {
      all.flatMap(party -> party.statements(PropertyType.NAME).stream())
          .map(Statement::value)
          .filter(PartyForm::says)
          .forEach(names::add);
    }
    Random random = new Random(20261123);
    List<Entity> parties = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String name = names.get(random.nextInt(names.size()));
      PartyForm form = new PartyForm().add("name", i % 4 == 0 ? name : mistyped(name, random));
      if (i % 3 == 0) {
        form.add("country", "Russie");
      }
      parties.add(form.party("query"));
    }
    return parties;
  }

  private static String mistyped(String name, Random random) {
    int place = random.nextInt(name.length());
    char letter = SMALL.charAt(random.nextInt(SMALL.length()));
    String typed =
        switch (random.nextInt(3)) {
          case 0 -> name.substring(0, place) + name.substring(place + 1);
          case 1 -> name.substring(0, place) + letter + name.substring(place);
          default -> name.substring(0, place) + letter + name.substring(place + 1);
        };
    return PartyForm.says(typed) ? typed : name;
  }
}

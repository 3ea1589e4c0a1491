package org.crible.engine.speed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.crible.engine.PartyForm;
import org.crible.engine.Query;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;

/** Queries of each kind, the same ones each time. */
final class Questions {
  private static final int SEED = 20261123;
  private static final int LAST_LATIN = 0x24F;

  private record Name(String text, String schema) {}

  private final List<Name> latin = new ArrayList<>();
  private final List<Name> other = new ArrayList<>();
  private final List<Name> people = new ArrayList<>();

  /**
   * @param home a home with lists
   * @param matching the folder with {@code negatives_*_10k.csv.gz}
   */
  Questions(Path home, Path matching) throws IOException {
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot();
        Stream<Entity> all =
            snapshot.parties(snapshot.datasets().stream().map(s -> s.dataset().name()).toList())) {
      all.forEach(this::listed);
    }
    for (String file : List.of("negatives_global_10k.csv.gz", "negatives_us_10k.csv.gz")) {
      people(matching.resolve(file));
    }
  }

  private void listed(Entity party) {
    party.statements(PropertyType.NAME).stream()
        .filter(statement -> PartyForm.says(statement.value()))
        .map(statement -> new Name(statement.value(), party.schema().name()))
        .forEach(name -> (isLatin(name.text) ? latin : other).add(name));
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c <= LAST_LATIN);
  }

  private void people(Path file) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : rows) {
        people.add(new Name(row.getField("full_name"), "Person"));
      }
    }
  }

  /**
   * So many queries of a kind.
   *
   * @param schema whether they say what the party is
   */
  List<Query> of(Kind kind, int count, boolean schema) {
    Random random = new Random(SEED + kind.name().hashCode());
    List<Name> names =
        switch (kind) {
          case NONE -> people;
          case SCRIPT -> other;
          case EXACT, TYPO, DROPPED, REORDERED, JOINED, INITIAL -> latin;
        };
    List<Query> queries = new ArrayList<>(count);
    while (queries.size() < count) {
      Name name = names.get(random.nextInt(names.size()));
      String text = kind.changed(name.text, random);
      if (PartyForm.says(text)) {
        PartyForm form = new PartyForm().add("name", text);
        queries.add(Query.of((schema ? form.schema(name.schema) : form).party("query")));
      }
    }
    return queries;
  }
}

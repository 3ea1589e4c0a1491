package org.crible.lists.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.lists.Collected;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimpleCsvReaderTest {
  private static final String CSV =
      "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\",\"first_seen\",\"last_seen\",\"last_change\",\"shoe\"\n"
          + "\"Q1\",\"Person\",\"Ivan Doe\",\"\"\"Doe; Ivan\"\";Johann \"\"J\"\""
          + " Doe\",\"1970;1971-02\",\"ru;Atlantis\",\"\",\"X12;\"\"Y\"\"\"\"9\"\"\",\"SDN - A;EU -"
          + " B\",\"+7\",\"\",\"A-1\",\"US OFAC\",\"2024-01-01\",\"\",\"\",\"44\"\n"
          + "\"Q2\",\"Vessel\",\"Grey\",\"\",\"\",\"\",\"\",\"IMO9074729\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
          + "\"Q2\",\"Vessel\",\"Grey\",\"\"\n"
          + "\"\",\"Person\",\"X\"\n"
          + "\"Q3\",\"Nonsense\",\"X\"\n";
  @TempDir Path folder;

  @Test
  void readsSeveralValuesInACell() throws IOException {
    Collected list = Slices.load(Files.writeString(folder.resolve("targets.simple.csv"), CSV));
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("targets_simple");
    Entity doe = list.party("Q1");
    assertThat(doe.values("alias")).containsExactly("Doe; Ivan", "Johann \"J\" Doe");
    assertThat(doe.values("birthDate")).containsExactly("1970", "1971-02");
    assertThat(doe.values("country")).containsExactly("ru");
    assertThat(doe.values("idNumber")).containsExactly("X12", "Y\"9");
    assertThat(doe.values("topics")).containsExactly("sanction");
    assertThat(doe.values("notes")).containsExactly("shoe: 44", "countries: Atlantis");
    assertThat(list.related)
        .extracting(e -> e.values("program").getFirst())
        .containsExactly("SDN - A", "EU - B");
    assertThat(list.party("Q2").values("registrationNumber")).containsExactly("IMO9074729");
    assertThat(list.skipped).extracting(row -> row.line()).containsExactly(4L, 5L, 6L);
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("shoe");
  }
}

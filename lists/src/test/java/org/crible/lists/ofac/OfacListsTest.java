package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of OFAC's two lists a file is that does not say it. */
class OfacListsTest {
  @TempDir Path folder;

  private Collected load(String name, String program) throws IOException {
    String row = OfacFiles.party("1", "A", "-0- ", "-0-").replace("\"P\"", "\"" + program + "\"");
    Path file = Files.writeString(folder.resolve(name), row + OfacFiles.END + "\r\n");
    return SharedData.read(new OfacCsvReader(), ListFormat.OFAC_SDN_CSV, ListFile.of(file));
  }

  private static String dataset(Collected list) {
    return list.headers.getFirst().dataset().name();
  }

  @Test
  void goesByProgrammesThenByName() throws IOException {
    Collected byProgram = load("sdn.csv", "NS-PLC");
    assertThat(dataset(byProgram)).isEqualTo("us_ofac_cons");
    assertThat(byProgram.notes.getFirst().text())
        .isEqualTo(
            "sdn.csv does not say which OFAC list it is; it is read as us_ofac_cons because 1 of"
                + " its 1 parties are under programmes of the non-SDN lists (--dataset says"
                + " otherwise).");
    Collected byName = load("cons_prim.csv", "SDGT");
    assertThat(dataset(byName)).isEqualTo("us_ofac_cons");
    assertThat(byName.notes.getFirst().text())
        .endsWith("it is read as us_ofac_cons after its name.");
    assertThat(dataset(load("sdn.csv", "SDGT"))).isEqualTo("us_ofac_sdn");
    assertThat(load("sdn.csv", "SDGT").notes).isEmpty();
  }

  @Test
  void saysSoWhereNothingTells() throws IOException {
    Collected list = load("list.csv", "SDGT");
    assertThat(dataset(list)).isEqualTo("us_ofac_sdn");
    assertThat(list.notes.getFirst().text()).contains("nor does its name");
  }
}

package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.crible.lists.Collected;
import org.crible.lists.SkippedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No row of the three files vanishes without a word. */
class OfacRowsTest {
  private static final String GOOD = OfacFiles.party("1", "A", "individual", "-0-");

  @TempDir Path folder;

  @Test
  void reportsSideRowsOfASkippedParty() throws IOException {
    Collected list =
        OfacFiles.load(
            folder,
            GOOD + OfacFiles.party("2", "-0- ", "individual", "-0-"),
            "1,1,-0- ,Paris,-0- ,-0- \r\n2,2,-0- ,Rome,-0- ,-0- \r\n",
            "2,3,aka,\"B\",-0- \r\n");
    assertThat(list.skipped)
        .extracting(SkippedRow::reason)
        .containsExactlyInAnyOrder(
            "The row has no party number or no name.",
            "The address belongs to party 2, which the list does not hold.",
            "The name belongs to party 2, which the list does not hold.");
  }

  @Test
  void takesNoProseForADocument() throws IOException {
    String issued = "Passport issued in Sarajevo, Bosnia-Herzegovina";
    String both = "Passport and National ID were issued in Ulm, Germany.  Now elsewhere";
    String remarks = issued + "; " + both + "; SWIFT/BIC DEUTDEFF; Passport AB12 (Germany).";
    Collected list =
        OfacFiles.load(folder, GOOD + OfacFiles.party("2", "B", "individual", remarks));
    assertThat(list.party("ofac-2").values("notes")).containsExactly(issued, both);
    assertThat(list.party("ofac-2").values("passportNumber")).containsExactly("AB12");
    assertThat(list.related)
        .filteredOn(e -> e.schema().is("Identification"))
        .extracting(e -> e.values("number").getFirst())
        .containsExactlyInAnyOrder("DEUTDEFF", "AB12");
  }

  @Test
  void notesAFileWithoutItsEndMark() throws IOException {
    String end = OfacFiles.END + "\r\n";
    String add = "1,1,-0- ,Paris,-0- ,-0- \r\n";
    assertThat(OfacFiles.load(folder, GOOD + end, add + end).notes).isEmpty();
    assertThat(OfacFiles.load(folder, GOOD, add).notes)
        .extracting(note -> note.text())
        .containsExactlyInAnyOrder(
            "The file add.csv has no end mark; it may be cut off.",
            "The file sdn.csv has no end mark; it may be cut off.");
    assertThat(OfacFiles.load(folder, GOOD + GOOD.replace("1,", "2,"), add + end).notes).hasSize(1);
  }
}

package org.crible.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Remarks built to be slow are read like any others; the time limit only ends a hung test. */
class LongRemarksTest {
  private static final Duration SAFETY_NET = Duration.ofSeconds(20);
  private static final List<String> BEGINS =
      List.of("", "Foo ", "Passport ", "Tax ID No. ", "a.k.a. '", "Linked To: (", "DOB ");
  private static final List<String> REPEATED =
      List.of("1", " 1", "1111 ", "; ", "a; ", ".", "'", " issued 1", " (a)", " ", "f.k.a. '");

  @TempDir Path folder;

  private static List<String> slow(int length) {
    List<String> remarks = new ArrayList<>();
    for (String begin : BEGINS) {
      for (String part : REPEATED) {
        int times = (length - begin.length() - 2) / part.length();
        remarks.add(begin + part.repeat(times) + " x");
      }
    }
    return remarks;
  }

  @Test
  void keepsEachWordOfRemarksThatAreTakenApart() {
    List<String> all = new ArrayList<>(slow(999));
    all.addAll(slow(3_999));
    StringBuilder sdn = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      sdn.append(OfacFiles.party("" + (i + 1), "NAME " + i, "individual", all.get(i)));
    }
    Collected list =
        assertTimeoutPreemptively(SAFETY_NET, () -> OfacFiles.load(folder, sdn.toString()));
    assertThat(list.parties).hasSize(all.size());
    assertThat(list.skipped).isEmpty();
  }

  @Test
  void keepsRemarksThatAreTooLongAsText() {
    for (String begin : List.of("Foo ", "a.k.a. '", "Passport ")) {
      for (String part : List.of("1", " 1", "a; ", ".")) {
        String remarks = begin + part.repeat((1 << 20) / part.length()) + " x";
        String sdn = OfacFiles.party("1", "A", "individual", remarks);
        Collected list = assertTimeoutPreemptively(SAFETY_NET, () -> OfacFiles.load(folder, sdn));
        Entity party = list.party("ofac-1");
        assertThat(party.values("notes")).containsExactly(remarks);
        assertThat(party.values("weakAlias")).isEmpty();
        assertThat(list.notes)
            .anySatisfy(note -> assertThat(note.text()).contains("party 1", "not taken apart"));
      }
    }
  }

  @Test
  void keepsAFragmentThatIsLongerThanAnyTheWriterCouldMeanAsText() throws Exception {
    String number = "Passport " + "1".repeat(1_200);
    Collected list =
        OfacFiles.load(folder, OfacFiles.party("1", "A", "individual", number + "; DOB 1970."));
    assertThat(list.party("ofac-1").values("passportNumber")).isEmpty();
    assertThat(list.party("ofac-1").values("notes")).contains(number);
  }

  @Test
  void readsANameOfFullStops() {
    String sdn = OfacFiles.party("1", ".".repeat(1 << 20) + "x", "individual", "DOB 1970.");
    Collected list = assertTimeoutPreemptively(SAFETY_NET, () -> OfacFiles.load(folder, sdn));
    assertThat(list.parties).hasSize(1);
  }
}

package org.crible.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.crible.lists.LoadOptions;
import org.crible.store.Join;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The UN's numbers on the UK's list, against a search for them in the two files. */
class JoinsOfRealListsTest {
  private static final Pattern NUMBER =
      Pattern.compile("<REFERENCE_NUMBER>\\s*([A-Z]{2}[ei]\\.[0-9]{3})\\s*<");

  /** Also the second of two, and those that the publisher wrote under its own label. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\\(UN Ref\\):|\\(UK Sanctions List Ref\\):|\\band)\\s*([A-Z]{2}[ei]\\.[0-9]{3})");

  private static final Pattern RECORD = Pattern.compile("<DATAID>\\s*([0-9]+)\\s*<");

  @TempDir private Path home;

  @Test
  void everyNumberOnBothListsJoinsItsParties() throws IOException {
    Path nations = SharedData.file("lists/un_consolidated_2026-02.xml");
    Path kingdom = SharedData.file("lists/uk_ofsi_conlist_2025-04-10.csv.gz");
    String text = Files.readString(nations, StandardCharsets.UTF_8);
    Set<String> expected = found(NUMBER, text);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(kingdom))) {
      expected.retainAll(found(QUOTED, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }
    assertThat(expected).hasSizeGreaterThan(400);

    Set<String> joined = new TreeSet<>();
    try (Crible crible = Crible.open(home)) {
      LocalDate day = LocalDate.of(2026, 3, 1);
      crible.load(List.of(nations, kingdom), LoadOptions.on(day), Progress.SILENT);
      for (String record : found(RECORD, text)) {
        ListedEntity party = crible.entity("unsc-" + record, null).orElseThrow();
        for (ListedEntity.JoinedEntity same : party.same()) {
          assertThat(same.entity().datasets()).containsExactly("gb_hmt_sanctions");
          same.join().shared().stream().map(Join.Shared::value).forEach(joined::add);
        }
      }
    }
    assertThat(joined).isEqualTo(expected);
  }

  /**
   * One group of OFSI's may be two designations of the UK Sanctions List, and is joined to both.
   */
  @Test
  void theTwoListsOfTheUnitedKingdomMeetInTheDesignation() {
    Path closed = SharedData.file("lists/uk_ofsi_conlist_2025-04-10.csv.gz");
    Path now = SharedData.file("lists/uksl_2025-08-11.ods");
    try (Crible crible = Crible.open(home)) {
      LoadOptions options = LoadOptions.on(LocalDate.of(2026, 3, 1));
      crible.load(List.of(closed, now), options, Progress.SILENT);
      assertThat(crible.entity("gb-hmt-11241", null).orElseThrow().same())
          .extracting(same -> same.entity().id())
          .containsExactly("gb-fcdo-inu0082", "gb-fcdo-syr0310");
      assertThat(crible.entity("gb-fcdo-rus0062", null).orElseThrow().same()).hasSize(1);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

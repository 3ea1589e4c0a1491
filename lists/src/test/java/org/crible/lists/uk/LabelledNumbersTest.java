package org.crible.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crible.lists.Collected;
import org.crible.lists.ListFormat;
import org.crible.lists.SharedData;
import org.junit.jupiter.api.Test;

class LabelledNumbersTest {
  private static List<String> read(String text) {
    return LabelledNumbers.of(text, "Number", null).found().stream()
        .map(LabelledNumbers.Found::document)
        .map(document -> document.type() + "|" + document.number() + "|" + document.country())
        .toList();
  }

  @Test
  void readsEachNumberUnderItsOwnName() {
    assertThat(read("TIN (1) 6440020175SRN (2) 1096440000425"))
        .containsExactly(
            "Tax identification number|6440020175|null",
            "State registration number|1096440000425|null");
    assertThat(read("TIN (1) 12345 (2) 67890"))
        .containsExactly(
            "Tax identification number|12345|null", "Tax identification number|67890|null");
    assertThat(read("Russian TIN number - 7718763393"))
        .containsExactly("Tax identification number|7718763393|ru");
    assertThat(read("INN: 7713269230")).containsExactly("INN|7713269230|ru");
  }

  @Test
  void takesNoPieceOfANumberForItsName() {
    assertThat(read("Ma.Bko.2013.M.1610")).containsExactly("Number|Ma.Bko.2013.M.1610|null");
    assertThat(read("DSO-ZZCO-16068")).containsExactly("Number|DSO-ZZCO-16068|null");
    assertThat(read("19036 9982 (Belarus)")).containsExactly("Number|19036 9982|Belarus");
  }

  @Test
  void keepsThePublishersOwnText() {
    assertThat(LabelledNumbers.of("TIN: 1234567 KPP: 7654321", "Number", null).found())
        .extracting(LabelledNumbers.Found::text)
        .containsExactly("TIN: 1234567", "KPP: 7654321");
  }

  @Test
  void noKindOfTheWholeListIsACountOrALetter() {
    Collected list =
        Loaded.by(
            new OfsiCsvReader(),
            ListFormat.UK_OFSI_CSV,
            SharedData.list("uk_ofsi_conlist_2025-04-10.csv.gz"));
    Set<String> kinds =
        list.related.stream()
            .flatMap(e -> e.schema().is("Identification") ? e.values("type").stream() : null)
            .collect(Collectors.toSet());
    assertThat(kinds).isNotEmpty().allMatch(kind -> kind.matches("(?s)\\p{L}{2}.*"));
  }
}

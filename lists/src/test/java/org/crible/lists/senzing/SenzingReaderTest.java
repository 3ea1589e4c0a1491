package org.crible.lists.senzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.lists.Collected;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenzingReaderTest {
  @TempDir Path folder;

  private Collected load(String lines) throws IOException {
    return Slices.load(Files.writeString(folder.resolve("senzing_2026-02-03.jsonl"), lines));
  }

  @Test
  void readsFlatFeaturesAndThoseInArrays() throws IOException {
    Collected list =
        load(
            """
            {"DATA_SOURCE":"WATCH","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_TYPE":"PRIMARY","NAME_FULL":"Ivan Doe"},{"NAME_TYPE":"ALIAS","NAME_LAST":"Roe","NAME_FIRST":"John"},{"NAME_TYPE":"FORMER","NAME_FULL":"Old Ivan"}],"DATE_OF_BIRTH":"1965-03","GENDER":"M","NATIONALITY":"Syria","PASSPORT_NUMBER":"X12","PASSPORT_COUNTRY":"SY","HOME_ADDR_LINE1":"1 Road","HOME_ADDR_CITY":"Damascus","HOME_ADDR_COUNTRY":"SY","RELATIONSHIPS":[{"REL_ANCHOR_KEY":"1"},{"REL_POINTER_DOMAIN":"WATCH","REL_POINTER_KEY":"2","REL_POINTER_ROLE":"OWNS"}],"RISKS":[{"TOPIC":"sanction"}],"MOOD":"blue"}
            {"DATA_SOURCE":"WATCH","RECORD_ID":"2","RECORD_TYPE":"ORGANIZATION","PRIMARY_NAME_ORG":"Example Works","TAX_ID_TYPE":"INN","TAX_ID_NUMBER":"7707083893","TAX_ID_COUNTRY":"RU","LEI_NUMBER":"529900T8BM49AURSDO55","ADDRESSES":[{"ADDR_TYPE":"BUSINESS","ADDR_FULL":"2 Road, Paris","ADDR_COUNTRY":"FR"}]}
            {"DATA_SOURCE":"OTHER","RECORD_ID":"2","NAME_FULL":"Someone"}
            """);
    assertThat(list.headers.getFirst().dataset().name()).isEqualTo("watch");
    Entity doe = list.party("watch-1");
    assertThat(doe.schema().name()).isEqualTo("Person");
    assertThat(doe.values("name")).containsExactly("Ivan Doe");
    assertThat(doe.values("alias")).containsExactly("John Roe");
    assertThat(doe.values("previousName")).containsExactly("Old Ivan");
    assertThat(doe.values("birthDate")).containsExactly("1965-03");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("nationality")).containsExactly("sy");
    assertThat(doe.values("passportNumber")).containsExactly("X12");
    assertThat(doe.values("address")).containsExactly("1 Road, Damascus, SY");
    assertThat(doe.values("topics")).containsExactly("sanction");
    assertThat(doe.values("notes")).containsExactly("MOOD: blue");
    assertThat(list.unmapped).extracting(f -> f.field()).containsExactly("MOOD");
    Entity works = list.party("watch-2");
    assertThat(works.values("innCode")).containsExactly("7707083893");
    assertThat(works.values("leiCode")).containsExactly("529900T8BM49AURSDO55");
    assertThat(works.values("country")).containsExactly("fr");
    assertThat(list.party("watch-other-2").values("name")).containsExactly("Someone");
    assertThat(list.related)
        .filteredOn(e -> e.schema().name().equals("UnknownLink"))
        .extracting(e -> e.values("object").getFirst() + " " + e.values("role").getFirst())
        .containsExactly("watch-2 OWNS");
  }

  @Test
  void skipsWhatIsNoRecord() throws IOException {
    Collected list =
        load(
            """
            {"DATA_SOURCE":"W","RECORD_ID":"1","NAME_FULL":"A"}
            {"DATA_SOURCE":"W","RECORD_ID":"1","NAME_FULL":"A"}
            {"DATA_SOURCE":"W","NAME_FULL":"A"}
            {"DATA_SOURCE":"W","RECORD_ID":"3"}
            {"DATA_SOURCE"
            """);
    assertThat(list.parties).hasSize(1);
    assertThat(list.skipped)
        .extracting(row -> row.line() + " " + row.reason())
        .containsExactly(
            "2 Record 1 of W stands further up already.",
            "3 The line has no DATA_SOURCE or no RECORD_ID.",
            "4 Record 3 has no name.",
            "5 The line is not a JSON object.");
  }
}

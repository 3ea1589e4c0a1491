package org.crible.lists.seco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.catalog.Slices;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented list in the publisher's layout, with its odd corners. */
class SecoReaderTest {
  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <swiss-sanctions-list list-type="full-without-history" date="2025-03-04">
        <sanctions-program ssid="1" version-date="2025-01-01">
          <program-key lang="eng">Utopia</program-key>
          <program-key lang="ger">Utopien</program-key>
          <program-name lang="eng">Ordinance on Utopia</program-name>
          <program-name lang="fre">Ordonnance sur l'Utopie</program-name>
          <sanctions-set lang="ger" ssid="2">Art. 1 (Finanzen)</sanctions-set>
          <sanctions-set lang="eng" ssid="2">Art. 1 (finance)</sanctions-set>
          <origin>EU</origin>
        </sanctions-program>
        <target ssid="10">
          <sanctions-set-id>2</sanctions-set-id>
          <foreign-identifier>UTi.001</foreign-identifier>
          <individual sex="male">
            <identity ssid="11" main="true">
              <name ssid="12" name-type="primary-name">
                <name-part ssid="13" order="2" name-part-type="family-name"><value>Doe</value>
                  <spelling-variant ssid="14" lang="rus" script="Cyrl">Доу</spelling-variant>
                  <spelling-variant ssid="15" lang="rus" script="Cyrl">До</spelling-variant>
                </name-part>
                <name-part ssid="16" order="1" name-part-type="given-name"><value>Ivan</value>
                  <spelling-variant ssid="17" lang="rus" script="Cyrl">Иван</spelling-variant>
                </name-part>
                <name-part ssid="18" order="0" name-part-type="title"><value>Dr</value></name-part>
              </name>
              <name name-type="formerly-known-as"><name-part name-part-type="whole-name"><value>Old Ivan</value></name-part></name>
              <name name-type="alias" quality="low"><name-part name-part-type="whole-name"><value>The Clerk</value></name-part></name>
              <day-month-year day="7" month="3" year="1965" calendar="Gregorian"/>
              <day-month-year year="1966"><remark>approx.</remark></day-month-year>
              <day-month-year month="2" year="1346" calendar="Islamic"/>
              <nationality><country iso-code="SY">Syrian Arab Republic</country></nationality>
              <place-of-birth place-id="90"/>
              <address place-id="90"><c-o>Works</c-o><address-details>1 Road</address-details><p-o-box>7</p-o-box><zip-code>123</zip-code></address>
              <identification-document document-type="passport"><number>X12</number><issuer code="SY">Syria</issuer><date-of-issue>2010-01-02</date-of-issue><expiry-date>2020-01-02</expiry-date><place-of-issue place-id="90"/></identification-document>
              <identification-document document-type="id-card"><issuer code="SY">Syria</issuer><remark>lost</remark></identification-document>
            </identity>
            <identity main="false"><name name-type="primary-name"><name-part name-part-type="whole-name"><value>John Roe</value></name-part></name></identity>
            <justification>Runs the works.</justification>
            <relation target-id="20" relation-type="related-to"><remark>owner</remark></relation>
            <other-information>Keeps bees.</other-information>
          </individual>
          <modification modification-type="listed" publication-date="2022-02-25" effective-date="2022-02-26"/>
          <modification modification-type="amended" effective-date="2023-01-01"/>
        </target>
        <target ssid="20">
          <entity><identity main="true"><name name-type="primary-name"><name-part name-part-type="whole-name"><value>Example Works</value></name-part></name><shoe size="44"/></identity></entity>
        </target>
        <target ssid="30">
          <object object-type="vessel"><identity><name name-type="primary-name"><name-part name-part-type="whole-name"><value>Grey</value></name-part></name>
          <identification-document document-type="imo-number"><number>9074729</number></identification-document></identity></object>
        </target>
        <target ssid="40"><entity><identity><name name-type="primary-name"><name-part><value>Gone</value></name-part></name></identity></entity>
          <modification modification-type="listed" effective-date="2020-01-01"/>
          <modification modification-type="de-listed" effective-date="2024-01-01"/></target>
        <target ssid="50"><entity/></target>
        <target><entity/></target>
        <target ssid="60"><robot/></target>
        <place ssid="90"><location>Damascus</location><location-variant variant-type="spelling">Damas</location-variant><area>Centre</area><country iso-code="SY">Syrian Arab Republic</country></place>
      </swiss-sanctions-list>
      """;
  @TempDir Path folder;

  private Collected load() throws IOException {
    return Slices.load(Files.writeString(folder.resolve("consolidated.xml"), LIST));
  }

  private static Entity related(Collected list, String schema, String id) {
    return list.related.stream()
        .filter(e -> e.schema().name().equals(schema) && e.id().startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsNamesInTheirPartsAndSpellings() throws IOException {
    Entity doe = load().party("ch-seco-10");
    assertThat(doe.values("name")).containsExactly("Ivan Doe");
    assertThat(doe.values("alias")).containsExactly("Иван Доу", "Иван До", "John Roe");
    assertThat(doe.statements("alias"))
        .extracting(Statement::language)
        .containsExactly("rus", "rus", null);
    assertThat(doe.values("previousName")).containsExactly("Old Ivan");
    assertThat(doe.values("weakAlias")).containsExactly("The Clerk");
    assertThat(doe.values("firstName")).containsExactly("Ivan");
    assertThat(doe.values("lastName")).containsExactly("Doe");
    assertThat(doe.values("title")).containsExactly("Dr");
  }

  @Test
  void readsWhatIdentifiesAPerson() throws IOException {
    Collected list = load();
    Entity doe = list.party("ch-seco-10");
    assertThat(doe.values("gender")).containsExactly("male");
    assertThat(doe.values("birthDate")).containsExactly("1965-03-07", "1966");
    assertThat(doe.values("birthPlace"))
        .containsExactly("Damascus, Centre, Syrian Arab Republic", "Damas");
    assertThat(doe.values("birthCountry")).containsExactly("sy");
    assertThat(doe.values("nationality")).containsExactly("sy");
    assertThat(doe.values("passportNumber")).containsExactly("X12");
    assertThat(doe.values("idNumber")).containsExactly("UTi.001");
    assertThat(doe.values("notes"))
        .contains(
            "Keeps bees.",
            "day-month-year: approx.",
            "day-month-year: 1346-02 (Islamic)",
            "identification-document: id-card, Syria, lost");
    Entity address = related(list, "Address", "ch-seco-addr");
    assertThat(address.values("street")).containsExactly("c/o Works, 1 Road");
    assertThat(address.values("postalCode")).containsExactly("123");
    assertThat(address.values("country")).containsExactly("sy");
    Entity passport = related(list, "Passport", "ch-seco-10");
    assertThat(passport.values("startDate")).containsExactly("2010-01-02");
    assertThat(passport.values("endDate")).containsExactly("2020-01-02");
    assertThat(list.party("ch-seco-30").values("imoNumber")).containsExactly("IMO9074729");
    assertThat(list.party("ch-seco-30").schema().name()).isEqualTo("Vessel");
  }

  @Test
  void readsWhyAndSinceWhen() throws IOException {
    Collected list = load();
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2025-03-04");
    Entity sanction = related(list, "Sanction", "ch-seco-10");
    assertThat(sanction.values("program")).containsExactly("Utopia");
    assertThat(sanction.values("provisions")).containsExactly("Art. 1 (finance)");
    assertThat(sanction.values("reason"))
        .containsExactly("Runs the works.", "Ordinance on Utopia", "Ordonnance sur l'Utopie");
    assertThat(sanction.values("unscId")).containsExactly("UTi.001");
    assertThat(sanction.values("listingDate")).containsExactly("2022-02-25");
    assertThat(sanction.values("startDate")).containsExactly("2022-02-26");
    assertThat(sanction.values("modifiedAt")).containsExactly("2023-01-01");
    Entity link = related(list, "UnknownLink", "ch-seco-10");
    assertThat(link.values("object")).containsExactly("ch-seco-20");
    assertThat(link.values("role")).containsExactly("related-to");
  }

  @Test
  void reportsWhatItLeavesOutAndWhatIsNew() throws IOException {
    Collected list = load();
    assertThat(list.parties)
        .extracting(Entity::id)
        .isEqualTo(List.of("ch-seco-10", "ch-seco-20", "ch-seco-30"));
    assertThat(list.skipped)
        .extracting(row -> row.reason())
        .containsExactly(
            "Target 40 was de-listed on 2024-01-01.",
            "The target has no name.",
            "The target has no ssid.",
            "The target is neither individual, entity nor object.");
    assertThat(list.unmapped)
        .extracting(f -> f.field() + "=" + f.value())
        .containsExactly("party/identity/shoe/@size=44");
    assertThat(list.party("ch-seco-20").values("notes"))
        .containsExactly("party/identity/shoe/@size: 44");
  }
}

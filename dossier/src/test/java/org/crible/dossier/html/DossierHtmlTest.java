package org.crible.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.crible.dossier.Cases;
import org.crible.dossier.Dossier;
import org.crible.dossier.Exhibit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierHtmlTest {
  private static final String EVERY_PAGE =
      """
      en,0
      en,1
      en,3
      en,12
      fr,0
      fr,1
      fr,3
      fr,12
      """;

  private static Document page(String language, int origins) {
    return Jsoup.parse(DossierHtml.write(Cases.dossier(origins), language));
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void everyLinkLeadsSomewhereInTheFile(String language, int origins) {
    Document page = page(language, origins);
    for (Element link : page.select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void idsAreUnique(String language, int origins) {
    assertThat(page(language, origins).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void headingsAreNested(String language, int origins) {
    Document page = page(language, origins);
    int last = 0;
    for (Element heading : page.select("h1,h2,h3,h4,h5,h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isBetween(1, last + 1);
      assertThat(heading.text()).isNotBlank();
      last = level;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("h2")).hasSize(9);
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void itNeedsNothingElse(String language, int origins) {
    Document page = page(language, origins);
    assertThat(page.select("[src], link, script, iframe, object, embed, img, form")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(h").doesNotContain("@import");
    assertThat(page.select("[style*=url]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void itCanBeHeardAndWalkedByKeyboard(String language, int origins) {
    Document page = page(language, origins);
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("body > a.skip, body > header, body > main, body > footer")).hasSize(4);
    assertThat(page.select("nav").attr("aria-label")).isNotBlank();
    for (Element table : page.select("table")) {
      assertThat(table.select("thead th[scope=col]")).as(table.outerHtml()).isNotEmpty();
      for (Element row : table.select("tbody tr")) {
        assertThat(row.select("> th, > td").size()).isEqualTo(table.select("thead th").size());
      }
    }
    for (Element picture : page.select("svg")) {
      boolean hidden = picture.closest("[aria-hidden=true], svg[role=img][aria-label]") != null;
      assertThat(hidden || !picture.attr("aria-label").isBlank()).as(picture.outerHtml()).isTrue();
    }
    assertThat(page.select(".scroll").not("[tabindex=0][role=region][aria-label]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(textBlock = EVERY_PAGE)
  void everyClaimStandsInItInItsOwnWords(String language, int origins) {
    Document page = page(language, origins);
    for (Exhibit exhibit : Cases.dossier(origins).exhibits()) {
      Element shown = page.getElementById("exhibit-" + exhibit.number());
      assertThat(shown).isNotNull();
      assertThat(shown.select("blockquote").text()).contains(exhibit.claim().quote());
      assertThat(shown.select("h4").text()).contains(exhibit.claim().id());
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void everyFootnoteLeadsToItsExhibitAndBack(String language) {
    Document page = page(language, 12);
    assertThat(page.select("sup.cites a")).hasSizeGreaterThan(30);
    for (Element mark : page.select("sup.cites a")) {
      Element exhibit = page.getElementById(mark.attr("href").substring(1));
      assertThat(exhibit).isNotNull();
      assertThat(exhibit.select(".back a[href=#" + mark.id() + "]"))
          .as(mark.outerHtml())
          .hasSize(1);
      assertThat(mark.attr("aria-label")).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void whatTheAnswerSaysOfOriginsHasItsFootnote(String language) {
    for (Element sentence : page(language, 12).select("#answer .verdict-text p:has(.lead)")) {
      String missing = Words.of(language).text("answer.missing").replace('\u00a0', ' ');
      if (!sentence.text().replace('\u00a0', ' ').startsWith(missing)) {
        assertThat(sentence.select("sup.cites a")).as(sentence.text()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"en,Confidence", "fr,confiance"})
  void likelihoodAndConfidenceStandInDifferentSentences(String language, String confidence) {
    Document page = page(language, 3);
    for (String sentence : page.select("#answer .verdict-text p").eachText()) {
      boolean speaksOfConfidence = sentence.contains(confidence);
      boolean speaksOfLikelihood = sentence.contains(Words.of(language).text("yes") + " ");
      assertThat(speaksOfConfidence && speaksOfLikelihood).as(sentence).isFalse();
    }
  }

  @Test
  void unreviewedExhibitsAreMarkedWhereverTheyAreCited() {
    Document page = page("en", 3);
    int number = Cases.dossier(3).exhibit("c1").number();
    assertThat(page.select("sup.cites a[href=#exhibit-" + number + "]")).isNotEmpty();
    for (Element mark : page.select("sup.cites a[href=#exhibit-" + number + "]")) {
      assertThat(mark.text()).endsWith("*");
      assertThat(mark.attr("aria-label")).contains("unreviewed");
    }
    assertThat(page.select("#exhibit-" + number + " .flag").text()).contains("unreviewed");
  }

  @ParameterizedTest
  @CsvSource({"en", "fr"})
  void theStatementOfReasonsHoldsNoFigureAndNothingUnreviewed(String language) {
    Document page = page(language, 12);
    Element reasons = page.getElementById("reasons");
    assertThat(reasons).isNotNull();
    assertThat(reasons.select(".ground .pair > div:first-child .flag")).isEmpty();
    assertThat(reasons.text()).doesNotContain("%").doesNotContainIgnoringCase("ban ");
    assertThat(reasons.select(".contrary .reason")).isNotEmpty();
    for (Element sentence : reasons.select(".reason")) {
      assertThat(sentence.select("sup.cites a")).hasSize(1);
    }
  }

  @Test
  void hostileTextStaysText() {
    String html = DossierHtml.write(Cases.dossier(3), "en");
    assertThat(html).doesNotContain("<script").doesNotContain("<b>bold");
    assertThat(Jsoup.parse(html).text()).contains("<script>alert(1)</script>", "<b>bold</b>");
  }

  @Test
  void theSameDossierGivesTheSameText() {
    assertThat(DossierHtml.write(Cases.dossier(12), "fr"))
        .isEqualTo(DossierHtml.write(Cases.dossier(12), "fr"));
  }

  @Test
  void aProfileThatIsNotVerifiedSaysSoWhereverItIsUsed() {
    Document page = page("en", 3);
    List<String> places = List.of("#answer .outcomes", "#measures dd");
    for (String place : places) {
      assertThat(page.select(place).text()).contains("to be verified");
    }
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    Dossier dossier = Cases.dossier(1);
    assertThatThrownBy(() -> DossierHtml.write(dossier, "tlh"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tlh");
  }
}

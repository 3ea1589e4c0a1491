package org.crible.reading.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.crible.evidence.Claim;
import org.crible.reading.PartyFinder;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.reading.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Reader READER = new Reader();

  private static ReceivedText receive(String name, byte[] bytes) {
    return READER.receive(name, bytes, ReadOptions.none());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void keepsPlainTextAsItIs() {
    String text = "  date 2024-11 Le ministre est dans la ville.\r\n\r\n";

    ReceivedText received = receive("a.txt", utf8(text));

    assertThat(received.text()).isEqualTo(text);
    assertThat(received.language()).isEqualTo("fr");
    assertThat(Objects.toString(received.published())).isEqualTo("2024-11");
  }

  @Test
  void countsTheByteOrderMark() {
    String text = "\uFEFFNovember 15, 2024\n\nThe minister said that the ship had left the port.";

    Proposal proposal = READER.read("a.txt", utf8(text), ReadOptions.none(), PartyFinder.NONE);

    assertThat(proposal.document().text()).isEqualTo(text);
    assertThat(Objects.toString(proposal.document().published())).isEqualTo("2024-11-15");
    assertThat(proposal.claims()).isNotEmpty();
    for (Claim claim : proposal.claims()) {
      assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.quote());
    }
    assertThatThrownBy(() -> receive("a.txt", utf8("\uFEFF\n")))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void aQuotationMayOpenBehindTheByteOrderMark() {
    String text = "\"The ship has left the port,\" the minister said.";

    Proposal plain = READER.read("a.txt", utf8(text), ReadOptions.none(), PartyFinder.NONE);
    Proposal marked =
        READER.read("a.txt", utf8("\uFEFF" + text), ReadOptions.none(), PartyFinder.NONE);

    assertThat(plain.claims()).isNotEmpty();
    assertThat(marked.claims().stream().map(Claim::quote))
        .containsExactlyElementsOf(plain.claims().stream().map(Claim::quote).toList());
  }

  @Test
  void aPageMayStartWithTheByteOrderMark() {
    String page = "<!doctype html><html><body><p>The cat is on the mat.</p></body></html>";

    assertThat(receive("a", utf8("\uFEFF" + page)).text())
        .isEqualTo(receive("a", utf8(page)).text());
  }

  @Test
  void readsWrittenDates() {
    assertThat(
            Objects.toString(
                receive("a.txt", utf8("Publié le 25 septembre 2024\n\nLe chat est là."))
                    .published()))
        .isEqualTo("2024-09-25");
    assertThat(
            Objects.toString(
                receive("b.txt", utf8("September 25, 2024\n\nThe cat is on the mat.")).published()))
        .isEqualTo("2024-09-25");
  }

  @Test
  void findsTheMainTextOfAPage() {
    String page =
        """
        <!doctype html><html lang="en"><head><title>T</title>
        <meta property="article:published_time" content="2024-11-15T10:00:00Z">
        <meta property="og:site_name" content="The Paper"></head><body>
        <nav><a href="/">Home</a> <a href="/w">World</a></nav>
        <div class="story"><h1>Engines at sea</h1>
        <p>The minister said that the ship had left the port with engines, and that it was on its way.</p>
        <p>“We know nothing,” said the director of the company in the city by the sea.</p></div>
        <div class="related"><p>Read also: the story of the other ship that was in the news.</p></div>
        <footer><p>All rights reserved by the paper and its owners in the country.</p></footer>
        <script>var a = 1;</script></body></html>
        """;

    ReceivedText received = receive("a.html", utf8(page));

    assertThat(received.text())
        .contains("The minister said")
        .contains("We know nothing")
        .doesNotContain("Read also")
        .doesNotContain("rights")
        .doesNotContain("Home")
        .doesNotContain("var a");
    assertThat(received.publisher()).isEqualTo("The Paper");
    assertThat(Objects.toString(received.published())).isEqualTo("2024-11-15");
  }

  @Test
  void readsAPageInTheEncodingThatItDeclares() {
    String page =
        "<html><head><meta charset=\"windows-1252\"></head><body><p>Le café est dans la"
            + " rue.</p></body></html>";

    assertThat(receive("a.html", page.getBytes(Charset.forName("windows-1252"))).text())
        .contains("café");
  }

  @Test
  void refusesWhatIsNoTextInOneSentence() {
    assertThatThrownBy(() -> receive("a.txt", new byte[0]))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("a.txt is empty");
    assertThatThrownBy(
            () -> receive("a.txt", "caf\u00e9 noir".getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("not in UTF-8: byte 3");
    assertThatThrownBy(() -> receive("a.pdf", utf8("%PDF-1.7 …")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("PDF");
    assertThatThrownBy(() -> receive("a.txt", new byte[] {65, 0, 66}))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("zero byte at offset 1");
    assertThatThrownBy(() -> receive("a.txt", utf8(" \n ")))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("holds no text");
  }

  @Test
  void refusesALanguageWithoutLexicon() {
    assertThatThrownBy(
            () -> READER.receive("a.txt", utf8("x"), ReadOptions.none().withLanguage("xx")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("xx");
  }
}

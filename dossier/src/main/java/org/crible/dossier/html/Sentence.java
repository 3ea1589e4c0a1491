package org.crible.dossier.html;

import org.crible.dossier.Exhibit;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.model.PartialDate;

/** Who said something, where and when, as the beginning of a sentence that ends with the quote. */
public final class Sentence {
  private Sentence() {}

  /** For example: Example Agency, in documents/a.txt of 25 September 2024, states: */
  public static String attribution(Page page, Exhibit exhibit) {
    Claim claim = exhibit.claim();
    Words words = page.words();
    String speaker = page.name(claim.speaker().name());
    String publisher = page.name(exhibit.publisher());
    String verb = words.text("sentence." + Page.key(claim.polarity()));
    String date = date(words, exhibit.document());
    return speaker.equals(publisher)
        ? words.text("sentence.own", speaker, date, verb)
        : words.text("sentence.quoted", speaker, publisher, date, verb);
  }

  /** When the document was published; undated where that is not known. */
  static String date(Words words, CaseDocument document) {
    if (document.published() != null) {
      return words.date(document.published());
    }
    String text = document.publishedText();
    PartialDate partial = text == null ? null : PartialDate.parse(text);
    if (partial != null) {
      return words.date(partial);
    }
    return text == null ? words.text("undated") : text;
  }
}

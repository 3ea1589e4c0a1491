package org.crible.evidence.folder;

import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;

/** How a subject, a question and a source are written in case.yml, one line each. */
final class CaseLines {
  private static final double EVEN = 0.5;

  private CaseLines() {}

  static Tree.Fields question(Question question) {
    FieldWriter line = new FieldWriter().text("id", question.id()).texts("text", question.text());
    line.texts("alternative", question.alternative()).texts("parts", question.parts());
    if (question.prior() != EVEN) {
      line.number("prior", question.prior());
    }
    line.text("prior_exhibit", question.priorExhibit()).text("document", question.document());
    ClaimText.span(line, "span", question.span());
    Question.Signature review = question.deceptionReview();
    if (review != null) {
      line.tree(
          "deception_reviewed",
          new FieldWriter().text("by", review.by()).date("on", review.on()).tree());
    }
    return line.tree();
  }

  static Tree.Fields subject(Subject subject) {
    FieldWriter line = new FieldWriter().text("name", subject.name());
    line.text("schema", subject.schema()).text("country", subject.country());
    line.text("entity", subject.entity());
    if (!subject.aliases().isEmpty()) {
      line.texts("aliases", subject.aliases());
    }
    if (subject.status() != ReviewStatus.ACCEPTED) {
      line.word("status", subject.status());
    }
    if (subject.score() != null) {
      line.number("score", subject.score());
    }
    return line.tree();
  }

  static Tree.Fields source(Source source) {
    FieldWriter line = new FieldWriter().text("name", source.name()).text("kind", source.kind());
    if (source.reliability() != Reliability.F) {
      line.word("reliability", source.reliability());
    }
    line.text("class", source.evidenceClass()).text("body", source.body());
    if (source.anonymous()) {
      line.flag("anonymous", true);
    }
    if (source.sealed()) {
      line.flag("sealed", true);
    }
    return line.tree();
  }
}

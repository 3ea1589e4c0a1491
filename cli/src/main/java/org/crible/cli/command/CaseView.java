package org.crible.cli.command;

import java.util.Locale;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Subject;
import org.crible.evidence.Wording;
import org.jspecify.annotations.Nullable;

/** What a case holds, for people. */
final class CaseView {
  private final Desk desk;

  CaseView(Desk desk) {
    this.desk = desk;
  }

  void print(Case kase) {
    desk.out().println(desk.terminal().bold(kase.title()));
    if (kase.asOf() != null) {
      desk.out().println("  as of " + kase.asOf());
    }
    kase.subjects().forEach(s -> line("  subject ", subject(s)));
    kase.questions()
        .forEach(q -> line("  " + q.id() + " ", Wording.heading(q.text(), AnswerLine.LANGUAGE)));
    if (!kase.measures().isEmpty()) {
      line("  measures ", String.join(", ", kase.measures()));
    }
    documents(kase);
    sources(kase);
    claims(kase);
  }

  private static String subject(Subject subject) {
    String entity = subject.entity() == null ? "" : " = " + subject.entity();
    String score = subject.score() == null ? "" : ", score " + Figures.score(subject.score());
    return switch (subject.status()) {
      case ACCEPTED -> subject.name() + entity;
      case REJECTED -> subject.name() + entity + " (rejected)";
      case PROPOSED ->
          subject.name()
              + entity
              + " (proposed"
              + score
              + "; in case.yml, drop \"status\" to confirm it, or write rejected)";
    };
  }

  private void documents(Case kase) {
    if (kase.documents().isEmpty()) {
      return;
    }
    desk.out().println();
    Table table = new Table("document", "published", "publisher", ">claims");
    for (CaseDocument document : kase.documents()) {
      table.row(
          document.file(),
          document.published() == null
              ? text(document.publishedText())
              : document.published().toString(),
          text(document.publisher()),
          Long.toString(
              kase.claims().stream().filter(c -> c.document().equals(document.file())).count()));
    }
    table.print(desk.out(), desk.terminal());
  }

  private void sources(Case kase) {
    if (kase.sources().isEmpty()) {
      return;
    }
    desk.out().println();
    Table table = new Table("source", "grade", "kind", "name");
    kase.sources()
        .forEach(
            (id, source) ->
                table.row(
                    id,
                    source.reliability().name(),
                    text(source.kind()),
                    source.sealed() ? "(sealed)" : source.name()));
    table.print(desk.out(), desk.terminal());
  }

  private void claims(Case kase) {
    for (Claim claim : kase.claims()) {
      desk.out().println();
      String status = claim.status().name().toLowerCase(Locale.ROOT);
      line(claim.id() + " (" + status + ") ", "\"" + claim.quote() + "\"");
      line("  ", ClaimLine.of(claim));
    }
  }

  private void line(String start, String text) {
    desk.out().println(start + Prose.wrap(text, desk.terminal().width() - start.length() + 4, 4));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}

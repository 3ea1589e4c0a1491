package org.crible.cli.command;

import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Table;
import org.crible.evidence.Claim;
import org.crible.reading.Mention;
import org.crible.reading.Proposal;
import org.crible.reading.ReceivedText;

/** What reading proposes of one document, for people. */
final class ProposalView {
  private final Desk desk;

  ProposalView(Desk desk) {
    this.desk = desk;
  }

  void print(Proposal proposal) {
    ReceivedText document = proposal.document();
    desk.out().println(desk.terminal().bold(document.name()));
    String published = document.published() == null ? "undated" : document.published().toString();
    desk.out().println("  " + document.language() + ", " + published);
    heading("Open questions", proposal.questions().size());
    proposal.questions().forEach(question -> item(question.id(), question.text()));
    heading("Claims", proposal.claims().size());
    proposal.claims().forEach(this::claim);
    heading("Mentions", proposal.mentions().size());
    mentions(proposal.mentions());
    if (!proposal.notes().isEmpty()) {
      heading("Left open", proposal.notes().size());
      proposal.notes().forEach(note -> item("-", "\"" + note.text() + "\": " + note.why()));
    }
    desk.out().println();
  }

  private void heading(String title, int count) {
    desk.out().println();
    desk.out().println("  " + desk.terminal().bold(title) + " (" + count + ")");
  }

  private void item(String label, String text) {
    String start = "    " + label + "  ";
    desk.out().println(start + Prose.wrap(text, desk.terminal().width(), start.length()));
  }

  private void claim(Claim claim) {
    item(claim.id(), "\"" + claim.quote() + "\"");
    item("  ", ClaimLine.of(claim));
  }

  private void mentions(List<Mention> mentions) {
    if (mentions.isEmpty()) {
      return;
    }
    Table table = new Table("    name", "kind", "country", "listed party", ">score");
    mentions.stream()
        .map(
            mention ->
                List.of(
                    "    " + mention.text(),
                    text(mention.schema()),
                    text(mention.country()),
                    text(mention.entityId()),
                    mention.score() == null ? "" : Figures.score(mention.score())))
        .distinct()
        .forEach(cells -> table.row(cells.toArray(String[]::new)));
    table.print(desk.out(), desk.terminal());
  }

  private static String text(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }
}

package org.crible.cli.command;

import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.engine.Delta;
import org.crible.store.PartyChange;
import org.crible.store.PartyChange.Kind;

/** What changed in a list, for people: counts first, then party by party, property by property. */
final class DeltaView {
  private final Desk desk;

  DeltaView(Desk desk) {
    this.desk = desk;
  }

  void print(Delta delta) {
    List<PartyChange> added = delta.of(Kind.ADDED);
    List<PartyChange> changed = delta.of(Kind.CHANGED);
    List<PartyChange> removed = delta.of(Kind.REMOVED);
    List<PartyChange> unlisted = delta.of(Kind.UNLISTED);
    desk.out()
        .println(
            desk.terminal().bold(delta.dataset() + ", from " + delta.from() + " to " + delta.to()));
    line(
        Figures.count(added.size())
            + " added, "
            + Figures.count(changed.size())
            + " changed, "
            + Figures.count(removed.size())
            + " removed",
        2,
        2);
    line(
        "issue of "
            + delta.before().header().listDate()
            + " ("
            + Figures.count(delta.before().parties())
            + " parties), issue of "
            + delta.after().header().listDate()
            + " ("
            + Figures.count(delta.after().parties())
            + ")",
        2,
        2);
    whole("Added", added);
    differing("Changed", changed);
    whole("Removed", removed);
    differing("Changed, on the list but no listed party", unlisted);
  }

  private void whole(String title, List<PartyChange> parties) {
    if (!parties.isEmpty()) {
      title(title, parties);
      parties.forEach(party -> line(party.caption() + "  " + party.id(), 2, 4));
    }
  }

  private void differing(String title, List<PartyChange> parties) {
    if (!parties.isEmpty()) {
      title(title, parties);
      for (PartyChange party : parties) {
        line(party.caption() + "  " + party.id(), 2, 4);
        differences(party);
      }
    }
  }

  private void title(String title, List<PartyChange> parties) {
    desk.out().println();
    desk.out().println(desk.terminal().bold(title + " (" + Figures.count(parties.size()) + ")"));
  }

  private void differences(PartyChange party) {
    for (DifferenceView.Paragraph paragraph : DifferenceView.of(party)) {
      line(paragraph.heading(), 4, 8);
      paragraph.values().forEach(value -> line(value, 6, 8));
    }
  }

  private void line(String text, int start, int indent) {
    desk.out()
        .println(
            " ".repeat(start) + Prose.wrap(text, desk.terminal().width() + start - indent, indent));
  }
}

package org.crible.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Weighing.Link;
import org.crible.evidence.Weighing.OriginGroup;

/** Which claims rest on one origin, and every link that says so, for people. */
final class OriginsView {
  private final Desk desk;

  OriginsView(Desk desk) {
    this.desk = desk;
  }

  void print(List<OriginGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    desk.out().println();
    desk.out().println(desk.terminal().bold("Origins, and why claims count as one"));
    for (OriginGroup group : groups) {
      line("  ", group.title() + ": " + String.join(", ", group.claims()));
      links(group).forEach((why, pairs) -> line("      ", why + ": " + String.join(", ", pairs)));
    }
  }

  /** The pairs by what joined them, in the order in which they were joined. */
  private static Map<String, List<String>> links(OriginGroup group) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (Link link : group.links()) {
      pairs
          .computeIfAbsent(why(link), why -> new ArrayList<>())
          .add(link.first() + "\u2013" + link.second());
    }
    return pairs;
  }

  private static String why(Link link) {
    String reason =
        switch (link.reason()) {
          case "decided" -> "a person decided";
          case "origin" -> "they name the same origin";
          case "one-body" -> "unnamed officials of one body";
          case "unnamed" -> "unnamed officials";
          case "overlap" -> "shared wording";
          case "translation" -> "a translation";
          default -> link.reason().replace('-', ' ');
        };
    return (link.link() == OriginLink.SAME ? "same, " : "possibly the same, ") + reason;
  }

  private void line(String start, String text) {
    desk.out().println(start + Prose.wrap(text, desk.terminal().width(), start.length() + 2));
  }
}

package org.crible.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.evidence.Weighing.Element;
import org.crible.evidence.Weighing.Sufficiency;
import org.crible.evidence.Wording;

/** Whether the evidence carries a measure, element by element with the reason, for people. */
final class MeasureView {
  private final Desk desk;

  MeasureView(Desk desk) {
    this.desk = desk;
  }

  void print(Sufficiency measure) {
    desk.out().println();
    desk.out().println(desk.terminal().bold(words(measure.title())));
    line(
        "  basis       ",
        measure.legalBasis() + (measure.toBeVerified() ? " (to be verified)" : ""));
    line("  in force    ", inForce(measure));
    line("  sufficient  ", measure.sufficient() ? "yes" : "no");
    line("  why         ", words(measure.why()));
    measure.elements().forEach(this::element);
  }

  private void element(Element element) {
    String status = element.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    desk.out().println("  " + desk.terminal().bold(words(element.label()) + ": " + status));
    line("    asks      ", words(element.text()));
    line("    exhibits  ", exhibits(element));
    line("    why       ", words(element.why()));
  }

  private static String exhibits(Element element) {
    if (element.exhibits().isEmpty()) {
      return "none";
    }
    List<String> offered = new ArrayList<>(element.exhibits());
    offered.removeAll(element.against());
    offered.removeAll(element.suggested());
    List<String> against = new ArrayList<>(element.against());
    against.removeAll(element.suggested());
    List<String> parts = new ArrayList<>();
    add(parts, "for ", offered);
    add(parts, "against ", against);
    add(parts, "only suggested ", element.suggested());
    parts.add(AnswerLine.count(element.origins(), "origin") + " that count");
    return String.join("; ", parts).replace("1 origin that count", "1 origin that counts");
  }

  private static void add(List<String> parts, String what, List<String> claims) {
    if (!claims.isEmpty()) {
      parts.add(what + String.join(", ", claims));
    }
  }

  private static String inForce(Sufficiency measure) {
    if (measure.inForce() == null) {
      return "to be verified";
    }
    return measure.inForce() ? "yes" : "no";
  }

  private static String words(Map<String, String> texts) {
    return Wording.in(texts, AnswerLine.LANGUAGE);
  }

  private void line(String start, String text) {
    desk.out().println(start + Prose.wrap(text, desk.terminal().width(), start.length()));
  }
}

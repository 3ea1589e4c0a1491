package org.crible.cli.command;

import java.io.PrintWriter;
import java.util.Objects;
import org.crible.cli.Desk;
import org.crible.engine.Demo;
import org.crible.evidence.Weighing;
import org.crible.store.DatasetState;

/** The answer of the demo in ten lines. */
final class DemoView {
  private final Desk desk;

  DemoView(Desk desk) {
    this.desk = desk;
  }

  void print(Demo demo) {
    PrintWriter out = desk.out();
    Weighing weighing = demo.weighing();
    out.println(
        desk.terminal().bold(demo.kase().title()) + ", as known on " + weighing.asOf() + ":");
    out.println(
        "  read: %d documents, %d claims (reviewed; reading alone proposes %d); %d parties on %d lists"
            .formatted(
                demo.kase().documents().size(),
                demo.kase().claims().size(),
                demo.proposals(),
                demo.datasets().stream()
                    .map(DatasetState::inForce)
                    .filter(Objects::nonNull)
                    .mapToLong(issue -> issue.parties())
                    .sum(),
                demo.datasets().size()));
    weighing.questions().forEach(question -> out.println("  " + AnswerLine.of(question)));
    weighing.measures().forEach(measure -> out.println("  " + AnswerLine.of(measure)));
    out.println(
        "  parties found on the lists: %d, of them subjects of the case: %d"
            .formatted(
                demo.compiled().dossier().parties().size(),
                demo.compiled().dossier().parties().stream().filter(p -> p.subject()).count()));
    out.println("  dossier: " + demo.compiled().html() + " (for machines: dossier.json)");
    out.println(
        "Next: ./crible weigh %s --as-of 2024-11-18; ./crible --home %s screen \"Kupol\""
            .formatted(demo.folder(), demo.home()));
  }
}

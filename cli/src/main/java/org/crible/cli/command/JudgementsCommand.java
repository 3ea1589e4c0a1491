package org.crible.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.cli.Table;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.bulk.JudgementExport;
import org.crible.engine.json.JudgementJson;
import org.crible.store.Judgement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code crible judgements}. */
@Command(
    name = "judgements",
    description = {
      "Lists what persons judged, oldest first: who, when, why, and on which facts.",
      "--erase removes all judgements on a customer and the facts kept beside them; what is noted"
          + " is when and by whom, not on whom."
    },
    footer = {
      "",
      "Example:",
      "  crible judgements --customer c-17",
      "  crible judgements --export judgements.jsonl"
    })
public final class JudgementsCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--customer", paramLabel = "ID", description = "Only those on this customer.")
  private @Nullable String customer;

  @Option(names = "--export", paramLabel = "FILE", description = "Write to a .csv or .jsonl file.")
  private @Nullable Path export;

  @Option(names = "--erase", paramLabel = "ID", description = "Erase those on this customer.")
  private @Nullable String erase;

  public JudgementsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (erase != null && (customer != null || export != null)) {
      throw new IllegalArgumentException("--erase stands alone; export first, then erase.");
    }
    try (Crible crible = desk.open()) {
      if (erase != null) {
        erase(crible, erase);
        return ExitCode.DONE;
      }
      List<Judgement> judgements = crible.judgements(customer);
      if (export != null) {
        JudgementExport.write(judgements, export);
        desk.err().println("crible: " + judgements.size() + " judgements in " + export + ".");
      } else {
        print(judgements);
      }
    }
    return ExitCode.DONE;
  }

  private void erase(Crible crible, String id) {
    int erased = crible.erase(id, desk.user());
    if (erased == 0) {
      throw new InputRefusedException("No judgement on '" + id + "' is kept.");
    }
    if (desk.json()) {
      desk.print(JsonMapper.shared().createObjectNode().put("erased", erased));
    } else {
      desk.out().println("Erased: " + erased + (erased == 1 ? " judgement." : " judgements."));
    }
  }

  private void print(List<Judgement> judgements) {
    if (desk.json()) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      judgements.forEach(judgement -> array.add(JudgementJson.write(judgement)));
      desk.print(array);
    } else if (judgements.isEmpty()) {
      desk.out().println("No judgement is kept.");
    } else {
      Table table = new Table("judged", "customer", "entity", "verdict", "by", "why");
      for (Judgement j : judgements) {
        table.row(
            j.judged().toString(),
            j.one(),
            j.other(),
            j.verdict().name().toLowerCase(Locale.ROOT),
            j.judge(),
            j.why());
      }
      table.print(desk.out(), desk.terminal());
    }
  }
}

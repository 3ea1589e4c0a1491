package org.crible.cli.command;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Casework;
import org.crible.engine.Crible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code case accept} and {@code case reject} share: which claims, and who decides. */
final class ClaimReview {
  @Parameters(index = "0", paramLabel = "DIR", description = "The case folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLAIM", description = "Claim ids.")
  private List<String> claims = List.of();

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: you).")
  private @Nullable String by;

  /** What a person decides on claims. */
  @FunctionalInterface
  interface Decision {
    void on(Casework casework, Collection<String> claims, String by);
  }

  /** Decides on all claims named or none, and says so. */
  int decide(Desk desk, Decision decision, String status) {
    try (Crible crible = desk.open()) {
      decision.on(crible.openCase(folder), claims, by == null ? desk.user() : by);
    }
    if (desk.json()) {
      ObjectNode node = JsonMapper.shared().createObjectNode();
      claims.forEach(node.putArray("claims")::add);
      desk.print(node.put("status", status));
    } else {
      desk.out().println(String.join(", ", claims) + " " + status + ".");
    }
    return ExitCode.DONE;
  }
}

package org.crible.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crible.cli.Advance;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.Demo;
import org.crible.evidence.weigh.WeighingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crible demo}. */
@Command(
    name = "demo",
    description = {
      "Loads bundled sample lists, reads a bundled example case, and compiles its dossier.",
      "Works in a home of its own inside the output folder; yours is not touched."
    },
    footer = {"", "Example:", "  crible demo --output my-demo"})
public final class DemoCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where dossier.html and dossier.json go (default: crible-demo).")
  private Path output = Path.of("crible-demo");

  public DemoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Demo demo;
    try (Advance advance = desk.advance()) {
      demo = Crible.demo(output, advance);
    }
    if (desk.json()) {
      desk.print(WeighingJson.tree(demo.weighing(), demo.kase().language()));
    } else {
      new DemoView(desk).print(demo);
    }
    return ExitCode.DONE;
  }
}

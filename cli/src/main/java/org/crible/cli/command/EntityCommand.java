package org.crible.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.cli.ExitCode;
import org.crible.engine.Crible;
import org.crible.engine.InputRefusedException;
import org.crible.engine.ListedEntity;
import org.crible.engine.json.ListingJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crible entity}. */
@Command(
    name = "entity",
    description = "Shows one party with every value and where it comes from.",
    footer = {"", "Example:", "  crible entity ofac-16865"})
public final class EntityCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "ID", description = "The id that screening shows.")
  private String id = "";

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "As it was on this day, YYYY-MM-DD (default: the newest issues).")
  private @Nullable LocalDate asOf;

  public EntityCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Crible crible = desk.open()) {
      Optional<ListedEntity> found = crible.entity(id, asOf);
      if (found.isEmpty()) {
        String day = asOf == null ? "" : " on " + asOf;
        throw new InputRefusedException("No loaded list has an entity '" + id + "'" + day + ".");
      }
      if (desk.json()) {
        desk.print(ListingJson.write(found.get()));
      } else {
        new EntityView(desk).print(found.get());
      }
    }
    return ExitCode.DONE;
  }
}

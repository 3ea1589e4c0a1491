package org.crible.cli.command;

import java.util.concurrent.Callable;
import org.crible.cli.Desk;
import org.crible.engine.Casework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code crible case accept}. */
@Command(
    name = "accept",
    description = "Accepts proposed claims; all of those named or none.",
    footer = {"", "Example:", "  crible case accept my-case c3 c7 --by \"A. Officer\""})
public final class CaseAcceptCommand implements Callable<Integer> {
  private final Desk desk;
  @Mixin private final ClaimReview review = new ClaimReview();

  public CaseAcceptCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return review.decide(desk, Casework::accept, "accepted");
  }
}

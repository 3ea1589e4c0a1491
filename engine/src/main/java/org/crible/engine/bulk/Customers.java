package org.crible.engine.bulk;

import java.nio.file.Path;
import org.crible.engine.InputRefusedException;
import org.crible.model.Entity;

/** Finds one customer in a file that is screened in bulk. */
public final class Customers {
  private Customers() {}

  /**
   * The customer as bulk screening would look for it.
   *
   * @param input {@code .csv} or {@code .jsonl}
   * @throws InputRefusedException if the file cannot be read, or the customer does not stand in it
   *     exactly once, or its row cannot be used
   */
  public static Entity find(Path input, String id) {
    Entity found = null;
    try (PartyRows rows = RowFiles.open(input)) {
      while (rows.hasNext()) {
        PartyRow row = rows.next();
        if (!row.id().equals(id)) {
          continue;
        }
        if (found != null) {
          throw new InputRefusedException(input + " has two rows with the id '" + id + "'.");
        }
        found =
            switch (row) {
              case PartyRow.Good good -> good.party();
              case PartyRow.Bad bad ->
                  throw new InputRefusedException(
                      input + ", line " + bad.line() + ": " + bad.reason());
            };
      }
    }
    if (found == null) {
      throw new InputRefusedException(input + " has no row with the id '" + id + "'.");
    }
    return found;
  }
}

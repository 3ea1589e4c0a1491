package org.crible.match;

import java.util.List;
import org.crible.model.Statement;

/**
 * What one feature says of two entities.
 *
 * @param feature its name, for example {@code date}
 * @param value from -1, contradiction, over 0, nothing to say, to 1, full agreement
 * @param detail one sentence for a person
 * @param statements what was compared
 */
public record Agreement(String feature, double value, String detail, List<Statement> statements) {
  public Agreement {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("agreement on " + feature + " of " + value);
    }
    statements = List.copyOf(statements);
  }

  /** Nothing to compare, or nothing that it says. */
  public static Agreement silent(String feature) {
    return new Agreement(feature, 0, "nothing to compare", List.of());
  }
}

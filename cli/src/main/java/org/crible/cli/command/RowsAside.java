package org.crible.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.crible.cli.Desk;

/** What of a file of parties was left aside, for people. */
final class RowsAside {
  /** Columns that are named. */
  private static final int MOST = 20;

  private final Desk desk;

  RowsAside(Desk desk) {
    this.desk = desk;
  }

  /** Columns that mean nothing here. */
  void ignored(List<String> columns) {
    if (!columns.isEmpty()) {
      desk.err()
          .println(
              "crible: columns without a meaning here are left aside: "
                  + String.join(", ", columns.subList(0, Math.min(MOST, columns.size())))
                  + (columns.size() > MOST
                      ? " and " + Figures.count(columns.size() - MOST) + " more"
                      : "")
                  + ".");
    }
  }

  /** Rows that could not be used, and where they stand. */
  void rejected(long rows, Path file) {
    if (rows > 0) {
      desk.out().println(Figures.rows(rows) + " could not be screened; reasons in " + file + ".");
    }
  }
}

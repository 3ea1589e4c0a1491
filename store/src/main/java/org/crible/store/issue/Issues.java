package org.crible.store.issue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crible.model.Dataset;
import org.crible.store.Issue;
import org.crible.store.IssueHeader;
import org.crible.store.ListDateOrigin;
import org.crible.store.SkippedRow;
import org.crible.store.SourceFile;

/** The records of datasets and their issues, without what the issues say. */
final class Issues {
  private final Connection connection;

  Issues(Connection connection) {
    this.connection = connection;
  }

  /** A dataset and its number in the tables. */
  record Numbered(long id, Dataset dataset) {}

  List<Numbered> datasets() throws SQLException {
    return Sql.list(
        connection,
        row ->
            new Numbered(
                row.getLong(1),
                new Dataset(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7))),
        "SELECT id, name, title, publisher, prefix, country, url FROM dataset ORDER BY name");
  }

  /** Writes what is known of a dataset; returns its number. */
  long put(Dataset d) throws SQLException {
    Sql.write(
        connection,
        """
        INSERT INTO dataset (name, title, publisher, prefix, country, url)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET title = excluded.title, publisher = excluded.publisher,
          prefix = excluded.prefix, country = excluded.country, url = excluded.url
        """,
        d.name(),
        d.title(),
        d.publisher(),
        d.prefix(),
        d.country(),
        d.url());
    return Sql.number(connection, "SELECT id FROM dataset WHERE name = ?", d.name());
  }

  List<LocalDate> dates(long dataset) throws SQLException {
    return Sql.list(
        connection,
        row -> LocalDate.parse(row.getString(1)),
        "SELECT list_date FROM issue WHERE dataset = ? ORDER BY list_date",
        dataset);
  }

  Optional<Issue> find(Dataset dataset, LocalDate listDate) throws SQLException {
    return Sql.list(
            connection,
            row -> issue(dataset, row),
            """
            SELECT i.id, i.list_date, i.date_origin, i.format, i.loaded_at, i.parties, i.entities,
              i.statements, i.skipped, i.fingerprint
            FROM issue i JOIN dataset d ON d.id = i.dataset WHERE d.name = ? AND i.list_date = ?
            """,
            dataset.name(),
            listDate.toString())
        .stream()
        .findFirst();
  }

  private Issue issue(Dataset dataset, ResultSet row) throws SQLException {
    IssueHeader header =
        new IssueHeader(
            dataset,
            LocalDate.parse(row.getString(2)),
            ListDateOrigin.valueOf(row.getString(3)),
            row.getString(4),
            files(row.getLong(1)),
            Instant.parse(row.getString(5)));
    return new Issue(
        header, row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), row.getString(10));
  }

  private List<SourceFile> files(long issue) throws SQLException {
    return Sql.list(
        connection,
        row -> new SourceFile(row.getString(1), row.getString(2)),
        "SELECT name, sha256 FROM issue_file WHERE issue = ? ORDER BY position",
        issue);
  }

  List<SkippedRow> skipped(String dataset, LocalDate listDate) throws SQLException {
    return Sql.list(
        connection,
        row -> new SkippedRow(row.getString(1), row.getLong(2), row.getString(3)),
        """
        SELECT s.file, s.line, s.reason
        FROM skipped_row s JOIN issue i ON i.id = s.issue JOIN dataset d ON d.id = i.dataset
        WHERE d.name = ? AND i.list_date = ? ORDER BY s.position
        """,
        dataset,
        listDate.toString());
  }

  /** Writes an issue in the place of the one that had its list date, if any. */
  void put(long dataset, Issue issue) throws SQLException {
    IssueHeader header = issue.header();
    Sql.write(
        connection,
        "DELETE FROM issue WHERE dataset = ? AND list_date = ?",
        dataset,
        header.listDate().toString());
    Sql.write(
        connection,
        """
        INSERT INTO issue (dataset, list_date, date_origin, format, loaded_at, parties, entities,
          statements, skipped, fingerprint)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        dataset,
        header.listDate().toString(),
        header.dateOrigin().name(),
        header.format(),
        header.loadedAt().toString(),
        issue.parties(),
        issue.entities(),
        issue.statements(),
        issue.skipped(),
        issue.fingerprint());
    long id = Sql.number(connection, "SELECT last_insert_rowid()");
    for (int i = 0; i < header.files().size(); i++) {
      SourceFile file = header.files().get(i);
      Sql.write(
          connection,
          "INSERT INTO issue_file VALUES (?, ?, ?, ?)",
          id,
          i,
          file.name(),
          file.sha256());
    }
    Sql.write(
        connection,
        "INSERT INTO skipped_row SELECT ?, position, file, line, reason FROM staged_skipped",
        id);
  }

  /** Keeps the record of an issue that is about to be replaced. */
  void putReplaced(long dataset, Issue old, Instant when) throws SQLException {
    Sql.write(
        connection,
        """
        INSERT INTO replaced_issue (dataset, list_date, sha256, format, loaded_at, parties,
          fingerprint, replaced_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        dataset,
        old.header().listDate().toString(),
        old.header().sha256(),
        old.header().format(),
        old.header().loadedAt().toString(),
        old.parties(),
        old.fingerprint(),
        when.toString());
  }
}

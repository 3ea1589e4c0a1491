package org.crible.store.issue;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.store.SkippedRow;

/**
 * An issue on its way in, in temporary tables of its connection: outside the database, which stays
 * unlocked and untouched, and outside memory, so that its size does not matter.
 */
final class Staging implements AutoCloseable {
  private static final String TABLES =
      """
      CREATE TEMP TABLE staged (
        id INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE, party INTEGER NOT NULL,
        statements INTEGER NOT NULL, digest BLOB NOT NULL, payload BLOB NOT NULL);
      CREATE TEMP TABLE staged_link (
        source TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (source, target)) WITHOUT ROWID;
      CREATE TEMP TABLE staged_skipped (
        position INTEGER PRIMARY KEY, file TEXT, line INTEGER NOT NULL, reason TEXT NOT NULL);
      """;

  private final Connection connection;
  private final String dataset;
  private final EntityCodec codec = new EntityCodec();
  private final PreparedStatement entities;
  private final PreparedStatement links;
  private final PreparedStatement skipped;

  Staging(Connection connection, String dataset) throws SQLException {
    this.connection = connection;
    this.dataset = dataset;
    Sql.run(connection, TABLES);
    entities =
        connection.prepareStatement(
            "INSERT INTO staged (entity, party, statements, digest, payload)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    links = connection.prepareStatement("INSERT OR IGNORE INTO staged_link VALUES (?, ?)");
    skipped =
        connection.prepareStatement(
            "INSERT INTO staged_skipped (file, line, reason) VALUES (?, ?, ?)");
  }

  void add(Entity entity, boolean party) throws SQLException {
    byte[] plain = codec.encode(entity);
    int written =
        Sql.write(
            entities,
            entity.id(),
            party ? 1 : 0,
            entity.statements().size(),
            EntityCodec.digest(plain, party),
            codec.pack(plain));
    if (written == 0) {
      join(codec.decode(entity.id(), dataset, codec.pack(plain), s -> s), party);
    }
    for (Statement link : entity.statements(PropertyType.ENTITY)) {
      Sql.write(links, entity.id(), link.value());
    }
  }

  /** A second piece of an entity, as FollowTheMoney files have them: both pieces are one entity. */
  private void join(Entity second, boolean party) throws SQLException {
    record Staged(boolean party, Entity entity) {}
    Staged first =
        Sql.list(
                connection,
                row ->
                    new Staged(
                        row.getBoolean(1),
                        codec.decode(second.id(), dataset, row.getBytes(2), s -> s)),
                "SELECT party, payload FROM staged WHERE entity = ?",
                second.id())
            .getFirst();
    Entity joined =
        Pieces.join(first.entity(), second)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "entity %s of %s cannot be a %s and a %s"
                            .formatted(
                                second.id(), dataset, first.entity().schema(), second.schema())));
    boolean either = party || first.party();
    byte[] plain = codec.encode(joined);
    Sql.write(
        connection,
        "UPDATE staged SET party = ?, statements = ?, digest = ?, payload = ? WHERE entity = ?",
        either ? 1 : 0,
        joined.statements().size(),
        EntityCodec.digest(plain, either),
        codec.pack(plain),
        second.id());
  }

  void skipped(SkippedRow row) throws SQLException {
    Sql.write(skipped, row.file(), row.line(), row.reason());
  }

  /** Digest of all that was staged, whatever the order of its entities. */
  String fingerprint() throws SQLException {
    MessageDigest sha256 = EntityCodec.sha256();
    digest(sha256, "SELECT entity, hex(digest) FROM staged ORDER BY entity");
    digest(
        sha256,
        "SELECT coalesce(file, '') || ':' || line, reason FROM staged_skipped ORDER BY position");
    return HexFormat.of().formatHex(sha256.digest());
  }

  private void digest(MessageDigest sha256, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sha256.update(EntityCodec.utf8(rows.getString(1) + "\t" + rows.getString(2) + "\n"));
      }
    }
    sha256.update((byte) '\n');
  }

  /** The sum or count of something staged. */
  long number(String expression) throws SQLException {
    return Sql.number(connection, "SELECT coalesce(" + expression + ", 0) FROM staged");
  }

  long skippedRows() throws SQLException {
    return Sql.number(connection, "SELECT count(*) FROM staged_skipped");
  }

  @Override
  public void close() throws SQLException {
    codec.close();
    entities.close();
    links.close();
    skipped.close();
  }
}

package org.crible.store.issue;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.PropertyType;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.store.Join;
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
      CREATE TEMP TABLE staged_piece (
        id INTEGER PRIMARY KEY, entity TEXT NOT NULL, schema TEXT NOT NULL,
        party INTEGER NOT NULL, payload BLOB NOT NULL);
      CREATE INDEX temp.staged_piece_entity ON staged_piece (entity, id);
      CREATE TEMP TABLE staged_link (
        source TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (source, target)) WITHOUT ROWID;
      CREATE TEMP TABLE staged_reference (
        source TEXT NOT NULL, rule TEXT NOT NULL, value TEXT NOT NULL, party TEXT NOT NULL);
      CREATE TEMP TABLE staged_skipped (
        position INTEGER PRIMARY KEY, file TEXT, line INTEGER NOT NULL, reason TEXT NOT NULL);
      """;

  private final Connection connection;
  private final String dataset;
  private final EntityCodec codec = new EntityCodec();
  private final PreparedStatement entities;
  private final PreparedStatement pieces;
  private final PreparedStatement lastPiece;
  private final PreparedStatement links;
  private final PreparedStatement references;
  private final PreparedStatement skipped;

  Staging(Connection connection, String dataset) throws SQLException {
    this.connection = connection;
    this.dataset = dataset;
    Sql.run(connection, TABLES);
    entities =
        connection.prepareStatement(
            "INSERT INTO staged (entity, party, statements, digest, payload)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    pieces =
        connection.prepareStatement(
            "INSERT INTO staged_piece (entity, schema, party, payload) VALUES (?, ?, ?, ?)");
    lastPiece =
        connection.prepareStatement(
            "SELECT schema FROM staged_piece WHERE entity = ? ORDER BY id DESC LIMIT 1");
    links = connection.prepareStatement("INSERT OR IGNORE INTO staged_link VALUES (?, ?)");
    references = connection.prepareStatement("INSERT INTO staged_reference VALUES (?, ?, ?, ?)");
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
      addPiece(entity, party, codec.pack(plain));
    }
    for (Statement link : entity.statements(PropertyType.ENTITY)) {
      Sql.write(links, entity.id(), link.value());
    }
    for (Join.Shared shared : ReferenceRules.of(entity)) {
      for (String carrier : References.carriers(entity, party)) {
        Sql.write(references, entity.id(), shared.rule(), shared.value(), carrier);
      }
    }
  }

  /**
   * A further piece of an entity, as FollowTheMoney files have them. It is only put by: pieces are
   * joined once, at the end, however many there are. Its schema beside it is that of all so far.
   */
  private void addPiece(Entity piece, boolean party, byte[] payload) throws SQLException {
    Schema soFar = schemaSoFar(piece.id());
    Schema schema =
        Pieces.schema(soFar, piece.schema())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "entity %s of %s cannot be a %s and a %s"
                            .formatted(piece.id(), dataset, soFar, piece.schema())));
    Sql.write(pieces, piece.id(), schema.name(), party ? 1 : 0, payload);
  }

  private Schema schemaSoFar(String id) throws SQLException {
    Sql.bind(lastPiece, id);
    try (ResultSet row = lastPiece.executeQuery()) {
      if (row.next()) {
        return FollowTheMoney.schema(row.getString(1));
      }
    }
    return decode(
            id,
            Sql.list(
                    connection,
                    row -> row.getBytes(1),
                    "SELECT payload FROM staged WHERE entity = ?",
                    id)
                .getFirst())
        .schema();
  }

  private Entity decode(String id, byte[] payload) {
    return codec.decode(id, dataset, payload, s -> s);
  }

  /** Makes one entity of the pieces of each; call it once, after the last was added. */
  void joinPieces() throws SQLException {
    List<String> some;
    String last = "";
    do {
      some =
          Sql.list(
              connection,
              row -> row.getString(1),
              "SELECT DISTINCT entity FROM staged_piece WHERE entity > ? ORDER BY 1 LIMIT 1000",
              last);
      for (String id : some) {
        joinPieces(id);
        last = id;
      }
    } while (!some.isEmpty());
  }

  private void joinPieces(String id) throws SQLException {
    record Piece(boolean party, Entity entity) {}
    List<Piece> all =
        Sql.list(
            connection,
            row -> new Piece(row.getBoolean(1), decode(id, row.getBytes(2))),
            """
            SELECT party, payload FROM (
              SELECT 0 AS id, party, payload FROM staged WHERE entity = ?1
              UNION ALL SELECT id, party, payload FROM staged_piece WHERE entity = ?1)
            ORDER BY id
            """,
            id);
    Entity joined =
        Pieces.join(all.stream().map(Piece::entity).toList())
            .orElseThrow(() -> new IllegalStateException("pieces of " + id + " do not fit"));
    boolean party = all.stream().anyMatch(Piece::party);
    byte[] plain = codec.encode(joined);
    Sql.write(
        connection,
        "UPDATE staged SET party = ?, statements = ?, digest = ?, payload = ? WHERE entity = ?",
        party ? 1 : 0,
        joined.statements().size(),
        EntityCodec.digest(plain, party),
        codec.pack(plain),
        id);
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
    pieces.close();
    lastPiece.close();
    links.close();
    references.close();
    skipped.close();
  }
}

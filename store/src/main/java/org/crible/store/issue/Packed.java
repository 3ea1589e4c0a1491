package org.crible.store.issue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/** A row of the store that holds what one list says of an entity, not read yet. */
// Lives from one row to the next, and is never compared.
@SuppressWarnings("ArrayRecordComponent")
record Packed(
    String id,
    InForce.Place place,
    LocalDate from,
    byte @Nullable [] seen,
    byte[] payload,
    boolean party) {

  /** The row's columns: entity, dataset, listed from, seen, payload, party. */
  static Packed of(InForce places, ResultSet row) throws SQLException {
    InForce.Place place = places.place(row.getLong(2));
    if (place == null) {
      throw new IllegalStateException("a row of a dataset that was not asked for");
    }
    return new Packed(
        row.getString(1),
        place,
        LocalDate.parse(row.getString(3)),
        row.getBytes(4),
        row.getBytes(5),
        row.getBoolean(6));
  }

  Entity entity(EntityCodec codec) {
    return codec
        .decode(id, place.dataset(), payload, EntityCodec.seen(seen, from, place.listDate()))
        .withTarget(party)
        .withLastChange(from);
  }

  /** See {@link org.crible.store.Unread#fingerprint}. */
  static long fingerprint(List<Packed> pieces) {
    MessageDigest sha256 = EntityCodec.sha256();
    pieces.stream()
        .sorted(Comparator.comparing(piece -> piece.place.dataset()))
        .forEach(
            piece -> {
              sha256.update(EntityCodec.utf8(piece.place.dataset() + "\t" + piece.payload.length));
              sha256.update((byte) '\n');
              sha256.update(piece.payload);
            });
    return ByteBuffer.wrap(sha256.digest()).getLong();
  }
}

package org.crible.store.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.crible.model.Schema;
import org.crible.model.Statement;
import org.crible.store.IntegrityBrokenException;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one entity of one dataset as bytes. The id, the dataset and the seen dates are
 * not in them: they stand in the row. For one thread; holds memory outside the heap until closed.
 */
final class EntityCodec implements AutoCloseable {
  private static final int DIGEST_BYTES = 16;
  private static final int ORIGINAL = 1;
  private static final int FIELD = 2;
  private static final int LANGUAGE = 4;
  private static final int OTHER_ENTITY = 8;

  private final Deflate deflate = new Deflate();
  private final ByteWriter writer = new ByteWriter();
  private final Map<String, String> known = new HashMap<>();

  /** Seen dates of statements, in the order of {@link Entity#statements()}. */
  @FunctionalInterface
  interface Seen {
    Statement dated(Statement statement);
  }

  /** The plain bytes: equal for equal entities whatever their seen dates, and only for those. */
  byte[] encode(Entity entity) {
    writer.clear().text(entity.schema().name()).number(entity.referents().size());
    entity.referents().forEach(writer::text);
    writer.number(entity.properties().size());
    entity
        .properties()
        .forEach(
            (property, statements) -> {
              writer.text(property).number(statements.size());
              statements.forEach(statement -> encode(statement, entity.id()));
            });
    return writer.toBytes();
  }

  private void encode(Statement statement, String id) {
    boolean elsewhere = !statement.entityId().equals(id);
    writer.text(statement.value());
    writer.octet(
        (statement.original() == null ? 0 : ORIGINAL)
            | (statement.field() == null ? 0 : FIELD)
            | (statement.language() == null ? 0 : LANGUAGE)
            | (elsewhere ? OTHER_ENTITY : 0));
    optional(statement.original());
    optional(statement.field());
    optional(statement.language());
    optional(elsewhere ? statement.entityId() : null);
  }

  private void optional(@Nullable String text) {
    if (text != null) {
      writer.text(text);
    }
  }

  /** The plain bytes made small. */
  byte[] pack(byte[] plain) {
    return deflate.pack(plain);
  }

  /** What tells this content of an entity from any other: 16 bytes of a SHA-256. */
  static byte[] digest(byte[] plain, boolean party) {
    MessageDigest sha256 = sha256();
    sha256.update((byte) (party ? 1 : 0));
    return Arrays.copyOf(sha256.digest(plain), DIGEST_BYTES);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * The entity of packed bytes.
   *
   * @throws IntegrityBrokenException if they are damaged
   */
  Entity decode(String id, String dataset, byte[] packed, Seen seen) {
    try {
      ByteReader in = new ByteReader(deflate.unpack(packed));
      Schema schema = FollowTheMoney.schema(in.text());
      List<String> referents = texts(in);
      List<Statement> statements = new ArrayList<>();
      for (int properties = in.number(); properties > 0; properties--) {
        String property = known(in);
        for (int values = in.number(); values > 0; values--) {
          statements.add(seen.dated(statement(in, id, property, dataset)));
        }
      }
      Entity entity = Entity.of(id, schema, statements);
      return referents.isEmpty() ? entity : entity.withReferents(referents);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IntegrityBrokenException(
          "The database is damaged: the statements of " + id + " cannot be read.", e);
    }
  }

  private Statement statement(ByteReader in, String id, String property, String dataset) {
    String value = in.text();
    int flags = in.octet();
    String original = (flags & ORIGINAL) == 0 ? null : in.text();
    String field = (flags & FIELD) == 0 ? null : known(in);
    String language = (flags & LANGUAGE) == 0 ? null : known(in);
    String about = (flags & OTHER_ENTITY) == 0 ? id : in.text();
    return new Statement(about, property, value, dataset, original, field, language, null, null);
  }

  private static List<String> texts(ByteReader in) {
    List<String> texts = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      texts.add(in.text());
    }
    return texts;
  }

  /** Texts of a small vocabulary are kept once. */
  private String known(ByteReader in) {
    return known.computeIfAbsent(in.text(), text -> text);
  }

  /**
   * Dates from how many days before a version each of its statements was first seen.
   *
   * @param days a number per statement; null where none was seen before
   */
  static Seen seen(byte @Nullable [] days, LocalDate from, LocalDate last) {
    if (days == null) {
      return statement -> statement.seen(from, last);
    }
    ByteReader in = new ByteReader(days);
    return statement -> statement.seen(from.minusDays(in.number()), last);
  }

  /** UTF-8 of a text. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    deflate.close();
  }
}

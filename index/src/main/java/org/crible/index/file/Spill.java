package org.crible.index.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A growing row of bytes that is kept out of memory: beyond a buffer it stands in a temporary file
 * beside the index, which goes when this is closed, or, if the process is killed, when the next
 * index is made.
 */
final class Spill implements Part, Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path beside;
  private final ByteBuffer buffer = order(ByteBuffer.allocate(BUFFER));
  private @Nullable Draft draft;
  private long spilled;

  /**
   * @param beside the file beside which temporary ones may stand
   */
  Spill(Path beside) {
    this.beside = beside;
  }

  void number(int value) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(value);
  }

  void large(long value) throws IOException {
    room(Long.BYTES);
    buffer.putLong(value);
  }

  /** One byte, 0 to 255. */
  void octet(int value) throws IOException {
    room(1);
    buffer.put((byte) value);
  }

  void text(String text) throws IOException {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  void bytes(byte[] bytes) throws IOException {
    int from = 0;
    while (from < bytes.length) {
      room(1);
      int part = Math.min(buffer.remaining(), bytes.length - from);
      buffer.put(bytes, from, part);
      from += part;
    }
  }

  @Override
  public long length() {
    return spilled + buffer.position();
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      if (draft == null) {
        draft = Draft.of(beside);
      }
      spilled += buffer.position();
      write(draft.channel(), buffer.flip());
      buffer.clear();
    }
  }

  @Override
  public void writeTo(FileChannel target, CRC32C checksum) throws IOException {
    Reader reader = reader();
    for (ByteBuffer next = reader.next(); next.hasRemaining(); next = reader.next()) {
      checksum.update(next.duplicate());
      write(target, next);
    }
  }

  /** Reads it from its beginning; nothing may be added meanwhile. */
  Reader reader() {
    return new Reader();
  }

  /** What was written, in the order of writing. */
  final class Reader {
    private final ByteBuffer read = order(ByteBuffer.allocate(BUFFER)).limit(0);
    private long position;

    int number() throws IOException {
      if (read.remaining() < Integer.BYTES) {
        fill();
      }
      return read.getInt();
    }

    int octet() throws IOException {
      if (!read.hasRemaining()) {
        fill();
      }
      return Byte.toUnsignedInt(read.get());
    }

    long large() throws IOException {
      if (read.remaining() < Long.BYTES) {
        fill();
      }
      return read.getLong();
    }

    byte[] bytes(int length) throws IOException {
      byte[] bytes = new byte[length];
      int from = 0;
      while (from < length) {
        if (!read.hasRemaining()) {
          fill();
        }
        int part = Math.min(read.remaining(), length - from);
        read.get(bytes, from, part);
        from += part;
      }
      return bytes;
    }

    boolean hasNext() {
      return read.hasRemaining() || position < length();
    }

    private ByteBuffer next() throws IOException {
      read.position(read.limit());
      if (position < length()) {
        fill();
      }
      return read;
    }

    private void fill() throws IOException {
      read.compact();
      if (position < spilled && draft != null) {
        int room = (int) Math.min(read.remaining(), spilled - position);
        int limit = read.position() + room;
        read.limit(limit);
        while (read.position() < limit) {
          int got = draft.channel().read(read, position);
          if (got < 0) {
            throw new IOException("a temporary file of the index was cut short: " + beside);
          }
          position += got;
        }
      } else {
        int from = (int) (position - spilled);
        int part = Math.min(read.remaining(), buffer.position() - from);
        read.put(buffer.array(), from, part);
        position += part;
      }
      read.flip();
    }
  }

  static void write(FileChannel channel, ByteBuffer content) throws IOException {
    while (content.hasRemaining()) {
      channel.write(content);
    }
  }

  /**
   * A place within a section.
   *
   * @throws IllegalArgumentException above 2 GiB, which one section cannot hold
   */
  static int place(long bytes) {
    if (bytes > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a section of the index would need " + bytes + " bytes");
    }
    return (int) bytes;
  }

  /** Closes every one, also where closing some fails. */
  static void closeAll(Iterable<? extends Closeable> all) throws IOException {
    IOException failure = null;
    for (Closeable one : all) {
      try {
        one.close();
      } catch (IOException e) {
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static ByteBuffer order(ByteBuffer buffer) {
    return buffer.order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void close() throws IOException {
    if (draft != null) {
      draft.close();
    }
  }
}

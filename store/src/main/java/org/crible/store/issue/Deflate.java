package org.crible.store.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Makes short texts small: zlib (RFC 1950) with a dictionary of words that lists use, so that even
 * the first mention of a property costs little. Its checksum finds damage.
 */
final class Deflate implements AutoCloseable {
  private static final int FORMAT = 1;

  /** No deflated text is larger than this many times its packed form (zlib.net/zlib_tech.html). */
  private static final int MOST = 1032;

  private static final byte[] DICTIONARY = dictionary();

  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final Inflater inflater = new Inflater();
  private final ByteWriter out = new ByteWriter();
  private final byte[] buffer = new byte[4096];

  byte[] pack(byte[] plain) {
    deflater.reset();
    deflater.setDictionary(DICTIONARY);
    deflater.setInput(plain);
    deflater.finish();
    out.clear().octet(FORMAT).number(plain.length);
    while (!deflater.finished()) {
      out.octets(buffer, deflater.deflate(buffer));
    }
    return out.toBytes();
  }

  /**
   * @throws IllegalArgumentException if the bytes are damaged
   */
  byte[] unpack(byte[] packed) {
    ByteReader in = new ByteReader(packed);
    int format = in.octet();
    int length = in.number();
    if (format != FORMAT || length > (long) packed.length * MOST) {
      throw new IllegalArgumentException("no packed entity");
    }
    byte[] plain = new byte[length];
    inflater.reset();
    inflater.setInput(packed, in.position(), packed.length - in.position());
    try {
      int read = inflater.inflate(plain);
      if (inflater.needsDictionary()) {
        inflater.setDictionary(DICTIONARY);
        read = inflater.inflate(plain);
      }
      // The checksum is only read once the end is asked for.
      boolean tooLong = inflater.inflate(new byte[1]) > 0;
      if (read != length || tooLong || !inflater.finished()) {
        throw new IllegalArgumentException("a packed entity of the wrong length");
      }
    } catch (DataFormatException e) {
      throw new IllegalArgumentException(e);
    }
    return plain;
  }

  private static byte[] dictionary() {
    try (InputStream in = Deflate.class.getResourceAsStream("words-1.txt")) {
      if (in == null) {
        throw new IllegalStateException("the resource words-1.txt is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    deflater.end();
    inflater.end();
  }
}

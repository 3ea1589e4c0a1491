package org.crible.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text file. Takes UTF-8 (with or without byte order mark), so plain ASCII, and
 * UTF-16 with a byte order mark, which leaves no doubt; another encoding only where the caller
 * names it: a name read in the wrong encoding would be a name that no screening finds.
 */
public final class TextSource extends Reader {
  private static final int SIZE = 1 << 16;

  private final ListFile file;
  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private Charset charset;
  private @Nullable CharsetDecoder decoder;
  private long budget = Long.MAX_VALUE;
  private boolean ended;
  private boolean malformed;
  private boolean started;
  private long line = 1;

  /**
   * @throws UnreadableListException if the file cannot be opened
   */
  public TextSource(ListFile file) {
    this(file, StandardCharsets.UTF_8);
  }

  /**
   * Reads a file of which the caller knows the encoding; a byte order mark of UTF-16 goes first.
   *
   * @throws UnreadableListException if the file cannot be opened
   */
  public TextSource(ListFile file, Charset charset) {
    this(file, file.open());
    this.charset = charset;
  }

  TextSource(ListFile file, InputStream in) {
    this.file = file;
    this.in = in;
    this.charset = StandardCharsets.UTF_8;
  }

  /** The encoding that a byte order mark of UTF-16 names; null if there is none. */
  static @Nullable Charset marked(byte first, byte second) {
    if (first == (byte) 0xFF && second == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return first == (byte) 0xFE && second == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
  }

  /**
   * Refuses the file once so many more characters have been read; the next call starts anew. Bounds
   * what a parser that is fed from here can hold of one record.
   */
  public void budget(long characters) {
    budget = characters;
  }

  /** The line of the next character, counted from 1. */
  public long line() {
    return line;
  }

  /** The file that is read. */
  public ListFile file() {
    return file;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UnreadableListException if the bytes are not UTF-8 text
   */
  @Override
  public int read(char[] to, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!chars.hasRemaining() && !fill()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(to, offset, count);
    budget -= count;
    if (budget < 0) {
      throw refusal("the record is longer than any list needs; it is not read on.");
    }
    for (int i = offset; i < offset + count; i++) {
      checked(to[i]);
    }
    return count;
  }

  private int next() {
    return chars.hasRemaining() || fill() ? checked(chars.get()) : -1;
  }

  private char checked(char c) {
    if (c == '\n') {
      line++;
    } else if (c == 0) {
      throw refusal("holds a NUL byte, so it is not UTF-8 text (is it UTF-16 or a binary file?).");
    }
    return c;
  }

  /** The next line without its end; null at the end of the file. */
  public @Nullable String nextLine(int maxLength) {
    StringBuilder text = new StringBuilder();
    int c = next();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = next()) {
      if (text.length() >= maxLength) {
        throw refusal("the line is longer than " + maxLength + " characters, which no list needs.");
      }
      text.append((char) c);
    }
    int end = text.length();
    return end > 0 && text.charAt(end - 1) == '\r' ? text.substring(0, end - 1) : text.toString();
  }

  /** A refusal that names this file and the current line. */
  public UnreadableListException refusal(String reason) {
    return new UnreadableListException(file.name(), line, reason);
  }

  private boolean fill() {
    chars.clear();
    try {
      while (chars.position() == 0) {
        if (malformed) {
          throw refusal(
              charset.equals(StandardCharsets.UTF_8)
                  ? "holds a byte that is not UTF-8; expected UTF-8 text"
                      + " (a file in Windows-1252 or another encoding must be converted first)."
                  : "holds bytes that are no text in " + charset.name() + ".");
        }
        CoderResult result = decoder().decode(bytes, chars, ended);
        if (result.isError()) {
          malformed = true;
        } else if (result.isUnderflow()) {
          if (ended) {
            break;
          }
          more();
        }
      }
    } catch (IOException e) {
      throw new UnreadableListException(
          file.name(), line, "breaks off: the file is damaged or its archive is.", e);
    }
    chars.flip();
    skipByteOrderMark();
    return chars.hasRemaining() || (!ended && fill());
  }

  private CharsetDecoder decoder() throws IOException {
    if (decoder == null) {
      while (!ended && bytes.remaining() < 2) {
        more();
      }
      Charset marked =
          bytes.remaining() < 2
              ? null
              : marked(bytes.get(bytes.position()), bytes.get(bytes.position() + 1));
      charset = marked == null ? charset : marked;
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
    return decoder;
  }

  private void more() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  private void skipByteOrderMark() {
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(chars.position()) == '\uFEFF') {
        chars.get();
      }
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UnreadableListException(file.name(), 0, "cannot be closed.", e);
    }
  }
}

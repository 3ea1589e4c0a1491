package org.crible.reading.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.reading.UnreadableDocumentException;

/** Bytes to characters, strictly: a byte that means nothing refuses the file. */
final class Encoding {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:.-]{2,40})");
  private static final int HEAD = 4096;

  private Encoding() {}

  /**
   * UTF-8; a byte order mark stays, since spans count the text as received. An HTML page may
   * declare another encoding.
   */
  static String decode(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException(
          name + " is empty; a text or an HTML page was expected.");
    }
    refuse(name, bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return strict(StandardCharsets.UTF_8, in.duplicate());
    } catch (CharacterCodingException e) {
      return declared(name, bytes, in);
    }
  }

  private static void refuse(String name, byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")
        || head.startsWith("PK\u0003\u0004")
        || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new UnreadableDocumentException(
          name + " is a PDF or office file; a text or an HTML page was expected.");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableDocumentException(
            name + " holds a zero byte at offset " + i + "; a text in UTF-8 was expected.");
      }
    }
  }

  private static String declared(String name, byte[] bytes, ByteBuffer in) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf-8")) {
      try {
        return strict(Charset.forName(declared.group(1)), in.duplicate());
      } catch (CharacterCodingException
          | IllegalCharsetNameException
          | UnsupportedCharsetException e) {
        throw new UnreadableDocumentException(
            name + " declares the encoding " + declared.group(1) + " but is not in it.");
      }
    }
    throw new UnreadableDocumentException(
        name + " is not in UTF-8: byte " + offset(bytes) + " does not fit; save it as UTF-8.");
  }

  private static String strict(Charset charset, ByteBuffer in) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in)
        .toString();
  }

  private static int offset(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    return in.position();
  }
}

package org.crible.reading.read;

import java.util.List;
import org.crible.reading.PartyFinder;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;

/** Reads documents. Safe to share between threads. */
public final class Reader {

  /** A reader with the bundled lexicons. */
  public Reader() {}

  /**
   * Reads a file.
   *
   * @param name path or name, used in messages and as the claims' document
   * @param bytes plain text or HTML
   * @throws org.crible.reading.UnreadableDocumentException if the bytes are not a text in UTF-8 or
   *     in the encoding that an HTML page declares
   */
  public Proposal read(String name, byte[] bytes, ReadOptions options, PartyFinder parties) {
    throw new UnsupportedOperationException("being written");
  }

  /** Reads a text that was already received. */
  public Proposal read(ReceivedText text, ReadOptions options, PartyFinder parties) {
    return new Proposal(text, List.of(), List.of(), List.of(), List.of());
  }
}

package org.crible.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crible.reading.PartyFinder;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.UnreadableDocumentException;
import org.crible.reading.read.Reader;

/** Reads files with the party finder that screening makes. */
final class DocumentReading {
  private final Reader reader = new Reader();
  private final PartyFinder parties;

  DocumentReading(PartyFinder parties) {
    this.parties = parties;
  }

  /** Whether texts in the language can be read. */
  boolean reads(String language) {
    return reader.reads(language);
  }

  Proposal read(Path file, ReadOptions options) {
    return read(file.toString(), bytes(file), options);
  }

  Proposal read(String name, byte[] bytes, ReadOptions options) {
    try {
      return reader.read(name, bytes, options, parties);
    } catch (UnreadableDocumentException e) {
      throw new InputRefusedException(String.valueOf(e.getMessage()), e);
    }
  }

  static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new InputRefusedException(file + " is a folder; a document was expected.");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new InputRefusedException(file + " does not exist.", e);
    } catch (IOException e) {
      throw new InputRefusedException(file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}

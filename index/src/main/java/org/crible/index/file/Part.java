package org.crible.index.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/** Bytes that stand in a section. */
interface Part {

  /** How many bytes there are. */
  long length();

  /** Appends all of them to a channel. */
  void writeTo(FileChannel target, CRC32C checksum) throws IOException;
}

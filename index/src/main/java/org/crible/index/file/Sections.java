package org.crible.index.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.zip.CRC32C;

/** Writes the sections of an index in their order, then the header that checks them. */
final class Sections {
  private final FileChannel channel;
  private final ByteBuffer header =
      ByteBuffer.allocate(IndexFile.HEADER).order(ByteOrder.LITTLE_ENDIAN);

  Sections(FileChannel channel) throws IOException {
    this.channel = channel;
    header.putLong(IndexFile.MARK);
    channel.position(IndexFile.HEADER);
  }

  void numbers(Spill numbers) throws IOException {
    add(List.of(numbers));
  }

  void texts(SpilledTexts texts) throws IOException {
    add(texts.parts());
  }

  void rows(SpilledRows rows) throws IOException {
    add(rows.parts());
  }

  void rows(GatheredRows rows) throws IOException {
    add(rows.parts());
  }

  private void add(List<Part> parts) throws IOException {
    CRC32C checksum = new CRC32C();
    long length = 0;
    for (Part part : parts) {
      part.writeTo(channel, checksum);
      length += part.length();
    }
    header.putLong(Spill.place(length));
    header.putInt((int) checksum.getValue());
  }

  void finish() throws IOException {
    Spill.write(channel.position(0), header.flip());
  }
}

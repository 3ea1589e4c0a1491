package org.crible.lists;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * The content of a packed file, read no further than an honest list could reach. Real lists shrink
 * to a twentieth or a thirtieth; a stream that grows beyond {@link #MAX_RATIO} times its file is an
 * attack on the memory or disk of whoever reads it.
 */
final class Unpacked extends CountedInput {
  static final int MAX_RATIO = 200;
  private static final long ALWAYS_ALLOWED = 16L << 20;

  private final ListFile file;
  private final @Nullable Closeable archive;
  private final long limit;
  private long count;

  Unpacked(InputStream in, ListFile file) throws IOException {
    this(in, file, null);
  }

  Unpacked(InputStream in, ListFile file, @Nullable Closeable archive) throws IOException {
    super(in);
    this.file = file;
    this.archive = archive;
    this.limit = Math.max(ALWAYS_ALLOWED, Files.size(file.path()) * MAX_RATIO);
  }

  @Override
  void counted(int read) {
    count += read;
    if (count > limit) {
      throw new UnreadableListException(
          file.name(),
          0,
          "unpacks to more than "
              + MAX_RATIO
              + " times its size, which no list does; it is refused as a zip bomb.");
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (archive != null) {
      archive.close();
    }
  }
}

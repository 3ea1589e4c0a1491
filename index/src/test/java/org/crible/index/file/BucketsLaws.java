package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is kept under a hash is found under it. */
class BucketsLaws {
  @Property(tries = 200)
  void whatIsKeptIsFound(@ForAll @Size(max = 300) List<Integer> hashes) throws IOException {
    Path file = Files.createTempFile("buckets", ".section");
    try (GatheredRows rows = new GatheredRows(file, Buckets.count(hashes.size()))) {
      rows.gather(
          target -> {
            for (int number = 0; number < hashes.size(); number++) {
              Buckets.put(hashes.get(number), number, rows.count(), target);
            }
          });
      Buckets buckets = new Buckets(read(rows, file));
      for (int number = 0; number < hashes.size(); number++) {
        List<Integer> found = new ArrayList<>();
        buckets.find(hashes.get(number), found::add);
        assertThat(found).contains(number);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Rows read(GatheredRows rows, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (Part part : rows.parts()) {
        part.writeTo(channel, new CRC32C());
      }
    }
    return new Rows(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
  }
}

package org.crible.index.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crible.index.DamagedIndexException;
import org.crible.index.Stamp;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFileTest {
  @TempDir Path folder;

  @Test
  void aChangedByteIsFoundWhereverItIs() throws IOException {
    Path file = write();
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] altered = whole.clone();
      altered[i] ^= 0x10;
      Path damaged = Files.write(folder.resolve("damaged.index"), altered);
      assertThatThrownBy(() -> IndexFile.open(damaged))
          .as("byte " + i)
          .isInstanceOf(DamagedIndexException.class);
    }
  }

  @Test
  void aFileOfAnotherVersionIsRefusedThoughItsChecksumsAreRight() throws IOException {
    Path file = write();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    for (long other : new long[] {IndexFile.MARK - (1L << 56), IndexFile.MARK + (1L << 56)}) {
      bytes.putLong(0, other);
      int checked = IndexFile.HEADER - Integer.BYTES;
      bytes.putInt(checked, IndexFile.checksum(bytes.slice(0, checked)));
      Files.write(file, bytes.array());
      assertThatThrownBy(() -> IndexFile.open(file))
          .isInstanceOf(DamagedIndexException.class)
          .hasMessageContaining("has another format");
    }
  }

  @Test
  void aFileCutShortIsFoundWhereverItEnds() throws IOException {
    Path file = write();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 7) {
      Path cut = folder.resolve("cut.index");
      Files.write(cut, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> IndexFile.open(cut))
          .as("cut to " + length)
          .isInstanceOf(DamagedIndexException.class);
    }
  }

  @Test
  void whoeverHasTheOldFileOpenReadsOn() throws IOException {
    Path file = write();
    IndexFile old = IndexFile.open(file);
    try (IndexWriter writer = new IndexWriter(file)) {
      writer.write(new Stamp("new", "p"), counted -> word -> word);
    }
    assertThat(old.entityIds().get(0)).isEqualTo("a");
    assertThat(IndexFile.open(file).stamp().content()).isEqualTo("new");
    try (var files = Files.list(folder)) {
      assertThat(files).as("no draft is left behind").containsExactly(file);
    }
  }

  @Test
  void theDraftOfAKilledProcessIsRemovedAndThatOfALivingOneIsNot() throws IOException {
    Path file = folder.resolve("names.index");
    Path abandoned = Files.writeString(folder.resolve("names.index.1234.new"), "half");
    try (Draft living = Draft.of(file)) {
      write();
      try (var files = Files.list(folder)) {
        assertThat(files).doesNotContain(abandoned).contains(file).hasSize(2);
      }
      living.publish();
    }
  }

  @Test
  void permissionsAreThoseOfAnyNewFile() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path other = Files.writeString(folder.resolve("other"), "");
    assertThat(Files.getPosixFilePermissions(write()))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Property
  void textsInOrderAreFound(@ForAll List<String> texts, @ForAll String other) throws IOException {
    List<String> sorted =
        texts.stream().filter(IndexFileTest::writable).sorted(Texts::order).toList();
    Texts written = written(sorted);
    for (String text : sorted) {
      assertThat(written.get(written.find(text))).isEqualTo(text);
    }
    if (!sorted.contains(other) && writable(other)) {
      assertThat(written.find(other)).isEqualTo(-1);
    }
  }

  private static Texts written(List<String> all) throws IOException {
    try (SpilledTexts texts = new SpilledTexts(Path.of("unused"))) {
      for (String text : all) {
        texts.add(text);
      }
      return read(texts);
    }
  }

  static Texts read(SpilledTexts texts) throws IOException {
    Path file = Files.createTempFile("texts", ".section");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (Part part : texts.parts()) {
        part.writeTo(channel, new CRC32C());
      }
      return new Texts(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN));
    } finally {
      Files.delete(file);
    }
  }

  /** Half a surrogate pair has no UTF-8 form. */
  private static boolean writable(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private Path write() throws IOException {
    Path file = folder.resolve("names.index");
    Entity entity =
        Entity.builder("a", FollowTheMoney.schema("Company"), "test")
            .add("name", "Almaz-Antey")
            .add("innCode", "7731084175")
            .build();
    try (IndexWriter writer = new IndexWriter(file)) {
      writer.add(Profile.standard().prepare(entity));
      writer.write(new Stamp("content", "profile"), counted -> word -> word);
    }
    return file;
  }
}

package org.crible.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A line of a gigabyte is refused after a few megabytes, and no more is read or held. */
class EndlessInputTest {
  private static final long GIGABYTE = 1L << 30;
  private static final long FEW_MEGABYTES = 24L << 20;
  private static final ListFile FILE = ListFile.of(Path.of("endless"));

  /** The given beginning, then one letter for a gigabyte. */
  private static final class Endless extends InputStream {
    private final byte[] begin;
    private long count;

    Endless(String begin) {
      this.begin = begin.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      return count >= GIGABYTE ? -1 : letter();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (count >= GIGABYTE) {
        return -1;
      }
      for (int i = offset; i < offset + length; i++) {
        bytes[i] = letter();
      }
      return length;
    }

    private byte letter() {
      byte letter = count < begin.length ? begin[(int) count] : (byte) 'x';
      count++;
      return letter;
    }
  }

  @Test
  void refusesAnEndlessField() {
    for (String begin : new String[] {"1,", "1,\"", "1,a\n2,\"b\n"}) {
      Endless endless = new Endless(begin);
      try (CsvRows rows = new CsvRows(new TextSource(FILE, endless), ',')) {
        assertThatThrownBy(
                () -> {
                  while (rows.next() != null) {}
                })
            .isInstanceOf(UnreadableListException.class)
            .hasMessageContaining("longer than 4194304 characters");
      }
      assertThat(endless.count).isLessThan(FEW_MEGABYTES);
    }
  }

  @Test
  void refusesAnEndlessLine() {
    Endless endless = new Endless("{");
    try (TextSource source = new TextSource(FILE, endless)) {
      assertThatThrownBy(() -> source.nextLine(1 << 20)).hasMessageContaining("longer than");
    }
    assertThat(endless.count).isLessThan(FEW_MEGABYTES);
  }

  @Test
  void refusesARecordOfManyLongTexts() {
    String text = "<NAME>" + "x".repeat(1 << 20) + "</NAME>";
    Endless endless = new Endless("<LIST><PARTY>" + text.repeat(5) + "</PARTY>");
    try (XmlRecords records = new XmlRecords(FILE, endless, Set.of("PARTY"))) {
      assertThatThrownBy(records::next)
          .isInstanceOf(UnreadableListException.class)
          .hasMessageContaining("the record holds more than 4194304 characters");
    }
  }

  @Test
  void refusesEndlessXmlText() {
    Endless endless = new Endless("<LIST><PARTY><NAME>");
    try (XmlRecords records = new XmlRecords(FILE, endless, Set.of("PARTY"))) {
      assertThatThrownBy(records::next)
          .isInstanceOf(UnreadableListException.class)
          .hasMessageContaining("endless, line 1");
    }
    assertThat(endless.count).isLessThan(FEW_MEGABYTES);
  }
}

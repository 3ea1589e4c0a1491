package org.crible.lists.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.crible.lists.Collected;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;

/** Whatever a file holds, it is read or refused; nothing else happens. */
class AnyBytesLaws {
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "1,\"A\",-0- ,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,DOB 1 Jan 1970; ",
          "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>A</FIRST_NAME>",
          "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n{");

  @Provide
  Arbitrary<byte[]> content() {
    return Arbitraries.of(BEGINNINGS)
        .flatMap(
            begin ->
                Arbitraries.oneOf(
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(200),
                        Arbitraries.strings()
                            .withChars("\"',;<>/&{}[]:\n\rA1. ()")
                            .ofMaxLength(200)
                            .map(text -> text.getBytes(StandardCharsets.UTF_8)))
                    .map(end -> join(begin, end)));
  }

  private static byte[] join(String begin, byte[] end) {
    byte[] first = begin.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(first, first.length + end.length);
    System.arraycopy(end, 0, all, first.length, end.length);
    return all;
  }

  @Property(tries = 400)
  void isReadOrRefused(@ForAll @From("content") byte[] content) throws IOException {
    Path file = Files.createTempFile("any", ".list");
    try {
      Files.write(file, content);
      LoadPlan plan = ListCatalog.plan(List.of(file));
      Assertions.assertThat(plan.loads().size() + plan.refused().size()).isEqualTo(1);
      for (ListLoad load : plan.loads()) {
        Collected sink = new Collected();
        try {
          ListCatalog.read(load, LoadOptions.on(LocalDate.parse("2026-01-01")), sink);
          Assertions.assertThat(sink.headers).hasSize(1);
        } catch (UnreadableListException e) {
          Assertions.assertThat(e).hasMessageContaining(file.toString());
        }
      }
    } finally {
      Files.delete(file);
    }
  }
}

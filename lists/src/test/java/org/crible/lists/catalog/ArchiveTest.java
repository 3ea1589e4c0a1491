package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crible.lists.Collected;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final String SDN =
      "36,\"EXAMPLE AIR\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
  private static final String ADD = "36,25,-0- ,\"Havana\",\"Cuba\",-0- \r\n";
  private static final String ALT = "36,12,\"aka\",\"AERO EXAMPLE\",-0- \r\n";
  @TempDir Path folder;

  private Path zip(Map<String, String> members) throws IOException {
    Path path = folder.resolve("list.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return path;
  }

  private static Collected load(Path path) {
    LoadPlan plan = ListCatalog.plan(List.of(path));
    assertThat(plan.refused()).isEmpty();
    assertThat(plan.loads()).hasSize(1);
    Collected sink = new Collected();
    ListCatalog.read(plan.loads().getFirst(), LoadOptions.on(LocalDate.parse("2026-01-01")), sink);
    return sink;
  }

  @Test
  void readsAListInAnArchive() throws IOException {
    Collected list = load(zip(Map.of("2024/sdn_2024-05-03.csv", SDN)));
    assertThat(list.party("ofac-36").caption()).isEqualTo("EXAMPLE AIR");
    assertThat(list.headers.getFirst().date().day()).isEqualTo("2024-05-03");
  }

  @Test
  void putsTheThreeFilesOfAnArchiveTogether() throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("alt.csv", ALT);
    members.put("add.csv", ADD);
    members.put("sdn.csv", SDN);
    Collected list = load(zip(members));
    assertThat(list.party("ofac-36").values("alias")).containsExactly("AERO EXAMPLE");
    assertThat(list.party("ofac-36").values("country")).containsExactly("cu");
  }

  @Test
  void neverWritesWhateverTheMembersAreCalled() throws IOException {
    Collected list = load(zip(Map.of("../../../outside.csv", SDN)));
    assertThat(list.parties).hasSize(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactly("list.zip");
    }
    assertThat(folder.resolve("../../../outside.csv")).doesNotExist();
  }

  @Test
  void refusesABombInAnArchive() throws IOException {
    LoadPlan plan = ListCatalog.plan(List.of(zip(Map.of("sdn.csv", SDN + "\n".repeat(40 << 20)))));
    assertThat(plan.loads()).hasSize(1);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                ListCatalog.read(
                    plan.loads().getFirst(),
                    LoadOptions.on(LocalDate.parse("2026-01-01")),
                    new Collected()))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("sdn.csv unpacks to more than 200 times its size");
  }

  @Test
  void refusesAnEncryptedAndADamagedArchive() throws IOException {
    Path path = zip(Map.of("sdn.csv", SDN));
    byte[] whole = Files.readAllBytes(path);
    byte[] encrypted = whole.clone();
    encrypted[6] |= 1;
    encrypted[at(encrypted, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
    for (byte[] bytes : List.of(encrypted, Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(path, bytes);
      LoadPlan plan = ListCatalog.plan(List.of(path));
      assertThat(plan.loads()).isEmpty();
      assertThat(plan.refused().getFirst())
          .hasMessageContaining("list.zip")
          .hasMessageContaining("cannot be");
    }
  }

  private static int at(byte[] bytes, byte[] mark) {
    for (int i = 0; i + mark.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    throw new AssertionError("no such mark");
  }
}

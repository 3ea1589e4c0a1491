package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadPlanTest {
  @TempDir Path folder;

  @Test
  void keepsTheOrderInWhichFilesWereGiven() throws IOException {
    Path ofac =
        Files.writeString(
            folder.resolve("sdn.csv"),
            "36,\"EXAMPLE AIR\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n");
    Path lines =
        Files.writeString(
            folder.resolve("own.jsonl"),
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}\n");
    assertThat(ListCatalog.plan(List.of(ofac, lines)).loads())
        .extracting(load -> load.main().fileName())
        .containsExactly("sdn.csv", "own.jsonl");
    assertThat(ListCatalog.plan(List.of(lines, ofac)).loads())
        .extracting(load -> load.main().fileName())
        .containsExactly("own.jsonl", "sdn.csv");
  }
}

package org.crible.lists.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the US readers do with files that no publisher wrote. */
class HostileUsInputTest {
  private static final LoadOptions OPTIONS = LoadOptions.on(LocalDate.parse("2026-01-01"));
  private static final String[] ROOTS = {"sdnList", "sanctionsData", "Sanctions"};

  @TempDir Path folder;

  private void refused(String name, byte[] content, String reason) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    LoadPlan plan = ListCatalog.plan(List.of(file), OPTIONS);
    if (plan.loads().isEmpty()) {
      assertThat(plan.refused().getFirst()).hasMessageContaining(reason);
      return;
    }
    assertThatThrownBy(() -> ListCatalog.read(plan.loads().getFirst(), OPTIONS, new Collected()))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(reason);
  }

  private void refused(String name, String content, String reason) throws IOException {
    refused(name, content.getBytes(StandardCharsets.UTF_8), reason);
  }

  private static String xml(String root, String inside) {
    return "<" + root + "><DateOfIssue/>" + inside + "</" + root + ">";
  }

  @Test
  void refusesDeclarationsAndUnknownEntities() throws IOException {
    for (String root : ROOTS) {
      refused(
          "x.xml",
          "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + xml(root, "&e;"),
          "document type declaration");
    }
  }

  @Test
  void refusesDepthAndBreaks() throws IOException {
    for (String root : ROOTS) {
      String record =
          root.equals("sdnList") ? "sdnEntry" : root.equals("Sanctions") ? "Location" : "entity";
      String deep =
          "<" + record + ">" + "<a>".repeat(100) + "</a>".repeat(100) + "</" + record + ">";
      refused("deep.xml", xml(root, deep), "well-formed XML");
      refused("half.xml", "<" + root + "><DateOfIssue/><" + record + ">", "well-formed XML");
      refused("none.xml", xml(root, ""), "holds no party");
    }
  }

  @Test
  void refusesJsonThatIsDeepLongOrNoText() throws IOException {
    String head = "{\"total\": 1, \"results\": [{\"source\": \"X (SDN)\", \"name\": ";
    refused("deep.json", head + "[".repeat(1000) + "]".repeat(1000) + "}]}", "well-formed JSON");
    refused("long.json", head + "\"" + "x".repeat(5 << 20) + "\"}]}", "well-formed JSON");
    refused("wide.json", head + "[" + "1,".repeat(300_000) + "1]}]}", "which no list needs");
    byte[] latin = (head + "\"\u00e9\"}]}").getBytes(StandardCharsets.ISO_8859_1);
    refused("latin.json", latin, "JSON");
    refused("text.json", head + "oops}]}", "well-formed JSON");
  }

  @Test
  void refusesOpenQuotesInTheTabSeparatedList() throws IOException {
    String header = "\"Name\"\t\"Effective_Date\"\t\"FR_Citation\"\n";
    refused("dpl.txt", header + "\"A\t\"x\"\t\"y\n", "quote");
    refused("dpl.txt", header, "holds no party");
  }
}

package org.crible.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
  @TempDir Path folder;

  private List<CsvRows.Row> rows(String rows, String texts) throws IOException {
    Path path = Workbooks.write(folder.resolve("book.xlsx"), rows, texts);
    List<CsvRows.Row> all = new ArrayList<>();
    try (Sheet sheet = Sheet.open(XlsxBook.firstSheet(path))) {
      for (CsvRows.Row row = sheet.next(); row != null; row = sheet.next()) {
        all.add(row);
      }
    }
    return all;
  }

  @Test
  void readsCellsOfEveryKind() throws IOException {
    List<CsvRows.Row> rows =
        rows(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>1945</v></c>"
                + "<c r=\"D2\" s=\"1\"><v>24545</v></c><c r=\"E2\" s=\"2\"><v>24545</v></c>"
                + "<c t=\"b\"><v>1</v></c><c t=\"inlineStr\"><is><t>in</t></is></c>"
                + "<c t=\"str\"><f>1+1</f><v>two</v></c><c t=\"e\"><v>#N/A</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"/></row><row r=\"9\"><c><v>7.0</v></c></row>",
            "<si><t>no</t></si><si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>x</t></rPh></si>");
    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(2L, 9L);
    assertThat(rows.get(0).fields())
        .containsExactly("Rich text", "", "1945", "1967-03-14", "1967-03", "true", "in", "two", "");
    assertThat(rows.get(1).fields()).containsExactly("7");
  }

  @Test
  void namesTheSheetsThatAreNotRead() throws IOException {
    Path path = Workbooks.write(folder.resolve("several.xlsx"), "<row><c><v>1</v></c></row>", "");
    assertThat(Sheet.unread(XlsxBook.firstSheet(path))).containsExactly("old");
  }

  @Test
  void refusesAReferenceToNothingAndARowTooWide() {
    assertThatThrownBy(() -> rows("<row><c t=\"s\"><v>5</v></c></row>", "<si><t>a</t></si>"))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("refers to text 5");
    assertThatThrownBy(() -> rows("<row><c r=\"ZZZZ1\"><v>5</v></c></row>", ""))
        .hasMessageContaining("wider than any sheet");
  }
}

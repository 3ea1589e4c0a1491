package org.crible.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsRowsTest {
  private static final String START =
      """
      <office:document-content xmlns:table="t" xmlns:office="o" xmlns:text="x"><office:body>
      <office:spreadsheet><table:table table:name="Empty"><table:table-row \
      table:number-rows-repeated="1048576"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row></table:table>
      """;
  @TempDir Path folder;

  private static String sheet(String rows) {
    return START
        + "<table:table table:name='L'>"
        + rows
        + "</table:table></office:spreadsheet></office:body></office:document-content>";
  }

  private List<CsvRows.Row> rows(String xml) throws IOException {
    Path file = Files.writeString(folder.resolve("content.xml"), xml);
    List<CsvRows.Row> rows = new ArrayList<>();
    try (Sheet sheet = Sheet.open(ListFile.of(file))) {
      for (CsvRows.Row row = sheet.next(); row != null; row = sheet.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String cell(String attributes, String inner) {
    return "<table:table-cell " + attributes + ">" + inner + "</table:table-cell>";
  }

  @Test
  void readsCellsAsAPersonSeesThem() throws IOException {
    String row =
        "<table:table-row>"
            + cell(
                "",
                "<office:annotation><text:p>margin</text:p></office:annotation>\n"
                    + " <text:p>a<text:s/><text:span>b</text:span> c</text:p>\n <text:p>d</text:p>")
            + cell("table:number-columns-repeated='2'", "")
            + cell("table:number-columns-repeated='2'", "<text:p>x, \"y\"</text:p>")
            + cell("office:date-value='2012-06-29'", "<text:p>29/06/12</text:p>")
            + cell("table:number-columns-repeated='16000'", "")
            + "</table:table-row>";
    List<CsvRows.Row> rows = rows(sheet(row + row));
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().fields())
        .containsExactly("a b c\nd", "", "", "x, \"y\"", "x, \"y\"", "2012-06-29");
    assertThat(rows).extracting(CsvRows.Row::line).containsExactly(1L, 2L);
  }

  @Test
  void namesTheSheetsThatAreNotRead() throws IOException {
    String row = "<table:table-row>" + cell("", "<text:p>a</text:p>") + "</table:table-row>";
    String second = "</table:table><table:table table:name='Old'>" + row;
    String empty = "</table:table><table:table table:name='None'>";
    Path file = Files.writeString(folder.resolve("content.xml"), sheet(row + second + empty));
    assertThat(Sheet.unread(ListFile.of(file))).containsExactly("Old");
  }

  @Test
  void countsRowsThatStandForMany() throws IOException {
    String row = "<table:table-row table:number-rows-repeated='%s'>%s</table:table-row>";
    String full = cell("", "<text:p>a</text:p>");
    List<CsvRows.Row> rows =
        rows(sheet(row.formatted("1000000", cell("", "")) + row.formatted("3", full)));
    assertThat(rows)
        .extracting(CsvRows.Row::line)
        .containsExactly(1_000_001L, 1_000_002L, 1_000_003L);
    assertThatThrownBy(() -> rows(sheet(row.formatted("999999999", full))))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("beyond the 1048576 rows");
    assertThatThrownBy(() -> rows(sheet(row.formatted("-4", full))))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("repeats a cell or row -4 times");
  }

  @Test
  void refusesARowWiderThanAnySheet() {
    String wide =
        "<table:table-row>"
            + cell("table:number-columns-repeated='999999999'", "<text:p>a</text:p>")
            + "</table:table-row>";
    assertThatThrownBy(() -> rows(sheet(wide)))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("wider than any sheet");
    assertThatThrownBy(() -> rows(sheet("<table:table-row>")))
        .isInstanceOf(UnreadableListException.class)
        .hasMessageContaining("not a complete OpenDocument spreadsheet");
  }
}

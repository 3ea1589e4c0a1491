package org.crible.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small XLSX workbooks by hand. */
public final class Workbooks {
  private static final String MAIN =
      " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  private Workbooks() {}

  /** A workbook of one sheet: the rows as {@code <row>} elements, the texts as {@code <si>}. */
  public static Path write(Path path, String rows, String texts) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("[Content_Types].xml", "<Types/>");
    members.put(
        "xl/workbook.xml",
        "<workbook"
            + MAIN
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheets><sheet name=\"old\" state=\"hidden\" sheetId=\"2\" r:id=\"rId2\"/>"
            + "<sheet name=\"list\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    members.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/>"
            + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    members.put(
        "xl/styles.xml",
        "<styleSheet"
            + MAIN
            + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"[Red]yyyy\\-mm\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
            + "</styleSheet>");
    members.put("xl/sharedStrings.xml", "<sst" + MAIN + ">" + texts + "</sst>");
    members.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>");
    members.put(
        "xl/worksheets/sheet2.xml",
        "<worksheet" + MAIN + "><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return path;
  }
}

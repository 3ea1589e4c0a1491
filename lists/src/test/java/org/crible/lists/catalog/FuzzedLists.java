package org.crible.lists.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crible.lists.Collected;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.crible.lists.Workbooks;
import org.jspecify.annotations.Nullable;

/**
 * What {@code bench/fuzz} feeds with bytes: the first says how the others are packed, and which
 * mapping goes with them. They are read or refused in one sentence; anything else is a find.
 */
public final class FuzzedLists {
  private static final String CSV_MAPPING =
      """
      dataset: own
      id: No
      key: [Name]
      schema: {column: Kind, values: {P: Person, V: Vessel}, otherwise: Company}
      columns:
        Name: {to: name, split: ";"}
        Born: {to: birthDate, format: dd/MM/yyyy}
        Of: nationality
        Number: {identity: IMO number, country: Of}
      addresses: {full: Where, country: Of}
      """;
  private static final String JSON_MAPPING =
      """
      dataset: own
      id: a.id
      records: rows
      repeated: number
      columns:
        n: name
        l: {to: sanction.program, lookup: t}
      addresses: {each: h, city: c, country: d}
      """;
  private static final Path FOLDER = folder();

  private FuzzedLists() {}

  private static Path folder() {
    try {
      return Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what the bytes say; throws only what no reader may throw. */
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length < 2) {
      return;
    }
    byte[] content = Arrays.copyOfRange(data, 1, data.length);
    switch (data[0]) {
      case 'c' -> load(plain(content), mapping(CSV_MAPPING));
      case 'j' -> load(plain(content), mapping(JSON_MAPPING));
      case 'y' ->
          load(
              plain("No,Name\n1,A\n".getBytes(StandardCharsets.UTF_8)),
              mapping(new String(content, StandardCharsets.UTF_8)));
      case 'x' ->
          load(
              Workbooks.write(
                  FOLDER.resolve("book.xlsx"),
                  new String(content, StandardCharsets.UTF_8),
                  "<si><t>Reference</t></si><si><t>Name of Individual or Entity</t></si>"),
              null);
      case 'z' -> load(zip(content), null);
      case 'o' -> load(ods(content), null);
      default -> load(plain(content), null);
    }
  }

  private static void load(Path file, @Nullable Path mapping) {
    LoadOptions options = LoadOptions.on(LocalDate.parse("2026-01-01")).withMapping(mapping);
    LoadPlan plan = ListCatalog.plan(List.of(file), options);
    plan.refused().forEach(FuzzedLists::check);
    for (ListLoad load : plan.loads()) {
      Collected sink = new Collected();
      try {
        ListCatalog.read(load, options, sink);
        if (sink.headers.size() != 1) {
          throw new IllegalStateException("a list with " + sink.headers.size() + " headers");
        }
      } catch (UnreadableListException e) {
        check(e);
      }
    }
  }

  private static void check(UnreadableListException refusal) {
    String said = String.valueOf(refusal.getMessage());
    if (said.length() > 4_000 || !said.matches("(?s).*[.?]")) {
      throw new IllegalStateException("not one sentence: " + said, refusal);
    }
  }

  private static Path plain(byte[] content) throws IOException {
    return Files.write(FOLDER.resolve("list"), content);
  }

  private static Path mapping(String text) throws IOException {
    return Files.writeString(FOLDER.resolve("mapping.yml"), text);
  }

  private static Path zip(byte[] content) throws IOException {
    return pack("list.zip", "list.csv", content, null);
  }

  private static Path ods(byte[] content) throws IOException {
    return pack(
        "book.ods", "content.xml", content, "application/vnd.oasis.opendocument.spreadsheet");
  }

  private static Path pack(String name, String member, byte[] content, @Nullable String type)
      throws IOException {
    Path path = FOLDER.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      if (type != null) {
        out.putNextEntry(new ZipEntry("mimetype"));
        out.write(type.getBytes(StandardCharsets.US_ASCII));
      }
      out.putNextEntry(new ZipEntry(member));
      out.write(content);
    }
    return path;
  }

  /** Writes what to begin with into a folder: a small list of each format. */
  public static void main(String[] args) throws IOException {
    Path corpus = Files.createDirectories(Path.of(args[0]));
    int number = 0;
    for (GoldenFormats format : GoldenFormats.all()) {
      String kind = format.mapping() == null ? "p" : format.isJson() ? "j" : "c";
      Files.writeString(corpus.resolve("golden-" + ++number), kind + format.text());
    }
    Files.writeString(
        corpus.resolve("golden-c"),
        "cNo,Kind,Name,Born,Of,Number\n1,P,A;B,31/12/1970,RU,9074729\n");
    Files.writeString(
        corpus.resolve("golden-j"),
        "j{\"t\":[\"x\"],\"rows\":[{\"a\":{\"id\":1},\"n\":[\"A\"],\"l\":0,\"h\":[{\"c\":\"Bern\",\"d\":\"CH\"}]}]}");
    Files.writeString(corpus.resolve("golden-y"), "y" + CSV_MAPPING);
    Files.writeString(
        corpus.resolve("golden-x"),
        "x<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row r=\"2\"><c"
            + " s=\"1\"><v>7</v></c><c t=\"inlineStr\"><is><r><t>Ann</t></r></is></c></row>");
    Files.writeString(
        corpus.resolve("golden-o"),
        "o<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
            + "<table:table><table:table-row table:number-rows-repeated=\"2\"><table:table-cell>"
            + "<text:p>A</text:p></table:table-cell></table:table-row></table:table>"
            + "</office:document-content>");
  }
}

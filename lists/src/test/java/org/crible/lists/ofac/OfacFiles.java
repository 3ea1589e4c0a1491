package org.crible.lists.ofac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.LoadOptions;

/** Writes and reads small OFAC lists, for tests. */
final class OfacFiles {
  static final String END = "\u001A";

  private OfacFiles() {}

  /** One row of parties with these remarks. */
  static String party(String uid, String name, String type, String remarks) {
    return uid
        + ",\""
        + name
        + "\","
        + type
        + ",\"P\""
        + ",-0- ".repeat(7)
        + ",\""
        + remarks
        + "\"\r\n";
  }

  /** Reads sdn.csv and, where they are given, add.csv and alt.csv. */
  static Collected load(Path folder, String... contents) throws IOException {
    String[] names = {"sdn.csv", "add.csv", "alt.csv"};
    List<ListFile> files = new ArrayList<>();
    for (int i = 0; i < contents.length; i++) {
      files.add(ListFile.of(Files.writeString(folder.resolve(names[i]), contents[i])));
    }
    Collected sink = new Collected();
    new OfacCsvReader()
        .read(
            new ListLoad(ListFormat.OFAC_SDN_CSV, files),
            LoadOptions.on(LocalDate.parse("2026-01-01")),
            sink);
    return sink;
  }
}

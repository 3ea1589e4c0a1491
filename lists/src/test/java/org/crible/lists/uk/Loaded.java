package org.crible.lists.uk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.Collected;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.ListReader;
import org.crible.lists.LoadOptions;

/** Reads a file with one of this package's readers. */
final class Loaded {
  private Loaded() {}

  static Collected by(ListReader reader, ListFormat format, Path file) {
    return by(reader, format, ListFile.of(file));
  }

  static Collected by(ListReader reader, ListFormat format, ListFile file) {
    Collected sink = new Collected();
    ListLoad load = new ListLoad(format, List.of(file));
    reader.read(load, LoadOptions.on(LocalDate.parse("2026-11-23")), sink);
    return sink;
  }
}

package org.crible.lists.mapped;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crible.lists.ListFile;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;

/** Values that are not what the mapping says they are: counted by path, told once at the end. */
final class Misfits {
  private final Map<String, Misfit> byPath = new LinkedHashMap<>();

  private static final class Misfit {
    private final long line;
    private final String first;
    private int count;

    Misfit(long line, String first) {
      this.line = line;
      this.first = first;
    }
  }

  /**
   * @param what for example {@code no date}
   */
  void add(String path, String what, String value, long line) {
    byPath.computeIfAbsent(path + "\u001f" + what, key -> new Misfit(line, value)).count++;
  }

  void tell(ListFile file, ListSink sink) {
    byPath.forEach(
        (what, misfit) -> {
          String shown =
              misfit.first.length() > 60 ? misfit.first.substring(0, 60) + "…" : misfit.first;
          String[] parts = what.split("\u001f", -1);
          String text =
              "%d values of %s are %s, the first is '%s'; they are kept in notes."
                  .formatted(misfit.count, parts[0], parts[1], shown);
          sink.note(new ListNote(file.name(), misfit.line, text));
        });
  }
}

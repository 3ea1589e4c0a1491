package org.crible.engine.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crible.engine.Crible;
import org.crible.engine.PartyForm;
import org.crible.engine.Progress;
import org.crible.engine.Query;
import org.crible.lists.LoadOptions;

/** What the index costs when one list changes: {@code EMPTY-HOME NEWER-ISSUE LIST...}. */
final class RebuildBench {
  private static final int ROUNDS = 5;

  private final Path home;
  private final Path index;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private RebuildBench(Path home) {
    this.home = home;
    this.index = home.resolve("names.index");
  }

  public static void main(String[] arguments) throws IOException {
    Path home = Files.createDirectories(Path.of(arguments[0]));
    List<Path> lists = Arrays.stream(arguments, 2, arguments.length).map(Path::of).toList();
    new RebuildBench(home).run(Path.of(arguments[1]), lists);
  }

  private void run(Path newer, List<Path> lists) throws IOException {
    load(lists);
    byte[] before = Files.readAllBytes(index);
    load(List.of(newer));
    byte[] after = Files.readAllBytes(index);
    System.out.println(
        "| index after %s | seconds, processor seconds of each round |\n|---|---|"
            .formatted(newer.getFileName()));
    StringBuilder anew = new StringBuilder("| made anew |");
    StringBuilder takenOver = new StringBuilder("| what did not change taken over |");
    for (int round = 0; round < ROUNDS; round++) {
      Files.delete(index);
      anew.append(measured(after));
      Files.write(index, before);
      takenOver.append(measured(after));
    }
    System.out.println(anew.append(" |"));
    System.out.println(takenOver.append(" |"));
  }

  private String measured(byte[] expected) throws IOException {
    long start = System.nanoTime();
    long used = system.getProcessCpuTime();
    try (Crible crible = Crible.open(home)) {
      crible.screen(Query.of(new PartyForm().add("name", "Wilhelmina Quackenbush").party("q")));
    }
    double processor = (system.getProcessCpuTime() - used) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!Arrays.equals(Files.readAllBytes(index), expected)) {
      throw new IllegalStateException("the index has other bytes than after the load");
    }
    return String.format(Locale.ROOT, " %.2f, %.2f;", seconds, processor);
  }

  private void load(List<Path> files) {
    try (Crible crible = Crible.open(home)) {
      crible
          .load(files, LoadOptions.on(LocalDate.now(ZoneOffset.UTC)), Progress.SILENT)
          .refused()
          .forEach(refused -> System.out.println(refused));
    }
  }
}

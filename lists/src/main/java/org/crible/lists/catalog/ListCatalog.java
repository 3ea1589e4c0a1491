package org.crible.lists.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.UnreadableListException;
import org.crible.lists.ofac.OfacParts;

/**
 * Reads published lists. First {@link #plan}: which file is of which format and which files make
 * one list together; then {@link #read} for each list of the plan.
 */
public final class ListCatalog {
  private ListCatalog() {}

  /**
   * Looks at the beginning of each file. Never throws for what a file holds: a file that is no list
   * stands among the refused.
   */
  public static LoadPlan plan(List<Path> paths) {
    List<UnreadableListException> refused = new ArrayList<>();
    List<ListLoad> loads = new ArrayList<>();
    List<ListFile> given = new ArrayList<>();
    List<ListFile> ofac = new ArrayList<>();
    for (Path path : paths) {
      for (ListFile file : files(path, refused)) {
        given.add(file);
        try {
          ListFormat format = format(file);
          switch (format) {
            case OFAC_SDN_CSV -> ofac.add(file);
            case UN_XML,
                FOLLOWTHEMONEY_JSON,
                FOLLOWTHEMONEY_STATEMENTS,
                OPENSANCTIONS_SIMPLE_CSV,
                SENZING_JSON,
                CA_SEMA_XML,
                AU_DFAT_SHEET,
                CH_SECO_XML,
                MAPPED ->
                loads.add(new ListLoad(format, List.of(file)));
          }
        } catch (UnreadableListException e) {
          refused.add(e);
        }
      }
    }
    loads.addAll(OfacParts.group(ofac, refused));
    loads.sort(Comparator.comparingInt(load -> given.indexOf(load.main())));
    return new LoadPlan(List.copyOf(loads), List.copyOf(refused));
  }

  /** The same; with a mapping file every file is read by it, whatever it looks like. */
  public static LoadPlan plan(List<Path> paths, LoadOptions options) {
    if (options.mapping() == null) {
      return plan(paths);
    }
    List<UnreadableListException> refused = new ArrayList<>();
    List<ListLoad> loads = new ArrayList<>();
    for (Path path : paths) {
      files(path, refused)
          .forEach(file -> loads.add(new ListLoad(ListFormat.MAPPED, List.of(file))));
    }
    return new LoadPlan(List.copyOf(loads), List.copyOf(refused));
  }

  private static List<ListFile> files(Path path, List<UnreadableListException> refused) {
    try {
      return Archive.files(path);
    } catch (UnreadableListException e) {
      refused.add(e);
      return List.of();
    }
  }

  private static ListFormat format(ListFile file) {
    Head head = Head.of(file);
    return Formats.recognise(head)
        .orElseThrow(
            () -> new UnreadableListException(file.name(), 0, Unknown.describe(head.text())));
  }

  /**
   * Reads a list and pushes it into the sink.
   *
   * @throws UnreadableListException if it cannot be read as a whole; nothing that the sink received
   *     may then be kept
   */
  public static void read(ListLoad load, LoadOptions options, ListSink sink) {
    try {
      Formats.reader(load.format()).read(load, options, sink);
    } catch (UnreadableListException e) {
      String dataset = options.dataset() == null ? load.format().dataset() : options.dataset();
      throw dataset == null ? e : e.of(dataset);
    }
  }
}

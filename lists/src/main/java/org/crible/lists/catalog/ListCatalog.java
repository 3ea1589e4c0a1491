package org.crible.lists.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.Sheet;
import org.crible.lists.UnreadableListException;
import org.crible.lists.csl.CslReader;
import org.crible.lists.mapped.MappedReader;
import org.crible.lists.ofac.OfacParts;
import org.jspecify.annotations.Nullable;

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
    return published(paths, null);
  }

  /**
   * The same, for files that are to be loaded as one dataset. Of a file of several lists this is
   * the list of that dataset; where it holds none of that name, all its lists in one.
   *
   * @param dataset the dataset's name; null to take each list's own
   */
  private static LoadPlan published(List<Path> paths, @Nullable String dataset) {
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
            case US_CSL_CSV, US_CSL_JSON -> loads.addAll(CslReader.parts(format, file, dataset));
            case OFAC_SDN_XML,
                OFAC_ENHANCED_XML,
                OFAC_ADVANCED_XML,
                EU_FSF_XML,
                EU_FSF_CSV,
                UK_OFSI_CSV,
                UK_SANCTIONS_XML,
                UK_SANCTIONS_TABLE,
                UN_XML,
                US_BIS_DPL,
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
      return published(paths, options.dataset());
    }
    List<UnreadableListException> refused = new ArrayList<>();
    List<ListLoad> loads = new ArrayList<>();
    for (Path path : paths) {
      for (ListFile file : files(path, refused)) {
        try {
          loads.addAll(MappedReader.parts(file, options));
        } catch (UnreadableListException e) {
          refused.add(e);
        }
      }
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

  private static @Nullable String dataset(ListLoad load, LoadOptions options) {
    if (options.dataset() != null) {
      return options.dataset();
    }
    return load.part() == null ? load.format().dataset() : load.part().dataset();
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
      Set<String> unread = Sheet.unread(load.main());
      if (!unread.isEmpty()) {
        String text = "Of the workbook one sheet is read; not read: " + String.join(", ", unread);
        sink.note(new ListNote(load.main().name(), 0, text + "."));
      }
    } catch (UnreadableListException e) {
      String dataset = dataset(load, options);
      throw dataset == null ? e : e.of(dataset);
    }
  }
}

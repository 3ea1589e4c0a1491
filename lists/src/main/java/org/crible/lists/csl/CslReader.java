package org.crible.lists.csl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListPart;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.PartyNames;
import org.crible.lists.SkippedRow;
import org.crible.lists.StableId;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * Reads one of the lists in a Consolidated Screening List, or all of them as one dataset: twice,
 * first for the names that a "Linked To" points at.
 */
public final class CslReader implements ListReader {
  private static final String WHOLE = "us_trade_csl";

  /** Whether the file is the list as CSV. */
  public static boolean isCsv(Head head) {
    String header = head.firstLine();
    return !header.startsWith("{")
        && header.contains("source")
        && header.contains("license_requirement");
  }

  /** Whether the file is the list as JSON, as its publisher shapes it. */
  public static boolean isJson(Head head) {
    return head.text().startsWith("{")
        && head.text().contains("\"results\"")
        && head.text().contains("\"source\"")
        && (head.text().contains("\"sources_used\"") || head.text().contains("\"total\""));
  }

  /**
   * The lists in a file, one load each. Reads it to its end, so that a file that breaks off is
   * refused before any of its lists is loaded.
   *
   * @param dataset to load only the list of that dataset or, where there is none of that name, all
   *     in one; null for each list as its own
   * @throws UnreadableListException if it cannot be read
   */
  public static List<ListLoad> parts(ListFormat format, ListFile file, @Nullable String dataset) {
    Map<String, PartyNames> sources = new LinkedHashMap<>();
    Map<String, LocalDate> dates;
    try (CslRecords records = open(format, file)) {
      for (CslRecord record = records.next("", (field, value) -> {});
          record != null;
          record = records.next("", (field, value) -> {})) {
        name(record, sources.computeIfAbsent(record.text("source"), key -> new PartyNames()));
      }
      dates = records.dates();
    }
    List<ListLoad> loads = new ArrayList<>();
    sources.forEach(
        (source, names) -> {
          String name = CslSource.of(source).dataset();
          if (!source.isEmpty() && (dataset == null || dataset.equals(name))) {
            Map<String, PartyNames> own = Map.of(source, names);
            ListPart part = new ListPart(name, source, dates.get(source), loads.isEmpty(), own);
            loads.add(new ListLoad(format, List.of(file), part));
          }
        });
    if (loads.isEmpty()) {
      LocalDate newest = dates.values().stream().max(LocalDate::compareTo).orElse(null);
      String name = dataset == null ? WHOLE : dataset;
      loads.add(new ListLoad(format, List.of(file), new ListPart(name, "", newest, true, sources)));
    }
    return loads;
  }

  private static void name(CslRecord record, PartyNames names) {
    String number = record.text("entity_number");
    if (!number.isEmpty() && names.add(number, record.text("name"), record.all("programs"))) {
      record.all("alt_names").forEach(name -> names.alias(name, number));
    }
  }

  private static CslRecords open(ListFormat format, ListFile file) {
    return format == ListFormat.US_CSL_CSV ? new CslCsv(file) : new CslJson(file);
  }

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    ListFile file = load.main();
    ListPart part = load.part();
    if (part == null) {
      part = Objects.requireNonNull(parts(load.format(), file, WHOLE).getFirst().part());
    }
    String name = options.dataset() == null ? part.dataset() : options.dataset();
    CslSource list = CslSource.of(part.source());
    Dataset dataset = part.source().isEmpty() ? Datasets.named(name, "us-csl") : list.toDataset();
    sink.header(
        new ListHeader(dataset, load.format(), DateInName.resolve(file, options, part.date())));
    if (!list.isKnown()) {
      String text = "The list \"" + part.source() + "\" is new to Crible; it is read as " + name;
      sink.note(new ListNote(file.name(), 1, text + "."));
    }
    Map<String, Long> seen = new HashMap<>();
    try (CslRecords records = open(load.format(), file)) {
      Fields fields = new Fields(file, sink);
      for (CslRecord record = records.next(part.source(), fields::add);
          record != null;
          record = records.next(part.source(), fields::add)) {
        fields.of(record);
        record(file, record, dataset, part.names(), seen, fields, sink);
        fields.clear();
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableListException(file.name(), 0, "holds no party that can be read.");
    }
  }

  /** The fields of a record that are not in {@code fields.yml}. */
  static final class Fields {
    private final ListFile file;
    private final ListSink sink;
    private final List<Map.Entry<String, String>> found = new ArrayList<>();

    Fields(ListFile file, ListSink sink) {
      this.file = file;
      this.sink = sink;
    }

    void add(String field, String value) {
      found.add(Map.entry(field, value));
    }

    void of(CslRecord record) {
      found.forEach(
          field ->
              sink.unmapped(
                  new UnmappedField(file.name(), record.line(), field.getKey(), field.getValue())));
    }

    List<String> notes() {
      return found.stream().map(field -> field.getKey() + ": " + field.getValue()).toList();
    }

    void clear() {
      found.clear();
    }
  }

  private static void record(
      ListFile file,
      CslRecord record,
      Dataset dataset,
      Map<String, PartyNames> names,
      Map<String, Long> seen,
      Fields fields,
      ListSink sink) {
    String source = record.text("source");
    if (record.text("name").isEmpty() || source.isEmpty()) {
      sink.skipped(new SkippedRow(file.name(), record.line(), "The row has no name or no source."));
      return;
    }
    Dataset list = CslSource.of(source).toDataset();
    String number = number(record);
    boolean own = !record.text("entity_number").isEmpty();
    if (!own && seen.containsKey(list.prefix() + "-" + number)) {
      number = StableId.of("n", record.text("name") + "|" + record.addresses()).substring(2);
    }
    if (!own && seen.containsKey(list.prefix() + "-" + number)) {
      number = StableId.of("n", record.values().toString() + record.addresses()).substring(2);
    }
    Long before = seen.putIfAbsent(list.prefix() + "-" + number, record.line());
    if (before != null) {
      String reason = "Party " + number + " of this list stands already in line " + before + ".";
      sink.skipped(new SkippedRow(file.name(), record.line(), reason));
      return;
    }
    Dataset named =
        new Dataset(
            dataset.name(),
            dataset.title(),
            list.publisher(),
            list.prefix(),
            list.country(),
            dataset.url());
    new CslParty(named, record, number, names.getOrDefault(source, new PartyNames()))
        .emit(file, fields.notes(), sink);
  }

  /**
   * The publisher's number; where it has none, a hash of the name: the publisher's own is one of
   * the whole row, and changes with every comma in it.
   */
  private static String number(CslRecord record) {
    String number = record.text("entity_number");
    return number.isEmpty() ? StableId.of("n", record.text("name")).substring(2) : number;
  }
}

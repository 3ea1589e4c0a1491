package org.crible.lists.mapped;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.crible.lists.Datasets;
import org.crible.lists.DateInName;
import org.crible.lists.Head;
import org.crible.lists.LastRows;
import org.crible.lists.ListFile;
import org.crible.lists.ListFormat;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListPart;
import org.crible.lists.ListReader;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.model.Dataset;
import org.crible.model.PartialDate;
import org.crible.model.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a CSV or JSON file twice: first for the keys of its rows, then for the parties, each of
 * which is handed on after its last row.
 */
public final class MappedReader implements ListReader {
  private static final int MAX_WAITING = 200_000;

  @Override
  public void read(ListLoad load, LoadOptions options, ListSink sink) {
    Path path = options.mapping();
    if (path == null) {
      throw new IllegalArgumentException("the format mapped needs a mapping file");
    }
    ListPart part = load.part();
    Mapping mapping = MappingFile.read(path, part == null ? options.dataset() : null);
    String whole = mapping.dataset().name();
    if (part != null) {
      mapping = mapping.of(list(mapping.dataset(), part.dataset(), part.source()));
    }
    new Reading(mapping, path, load.main(), part, whole, sink).read(options);
  }

  /** A list of several: known by its name, else called after the file and itself. */
  private static Dataset list(Dataset whole, String name, String title) {
    if (name.equals(whole.name())) {
      return whole;
    }
    String own = name.startsWith(whole.name()) ? name.substring(whole.name().length()) : "_" + name;
    Dataset unknown =
        new Dataset(
            name,
            whole.title() + ": " + title,
            whole.publisher(),
            whole.prefix() + own.replace('_', '-'),
            whole.country(),
            whole.url());
    return Datasets.find(name).orElse(unknown);
  }

  /**
   * The lists in a file, one load each; one load where the mapping does not part it. A mapping that
   * cannot be read is refused when it is used.
   *
   * @throws UnreadableListException if the file cannot be read to its end
   */
  public static List<ListLoad> parts(ListFile file, LoadOptions options) {
    ListLoad one = new ListLoad(ListFormat.MAPPED, List.of(file));
    Mapping mapping;
    try {
      mapping = MappingFile.read(Objects.requireNonNull(options.mapping()), null);
    } catch (UnreadableListException e) {
      return List.of(one);
    }
    if (mapping.split() == null) {
      return List.of(one);
    }
    List<ListLoad> loads = new ArrayList<>();
    new Reading(mapping, options.mapping(), file, null, mapping.dataset().name(), Unheard.SINK)
        .lists(mapping.split())
        .forEach(
            (name, title) -> {
              if (options.dataset() == null || options.dataset().equals(name)) {
                ListPart part = new ListPart(name, title, null, loads.isEmpty(), Map.of());
                loads.add(new ListLoad(ListFormat.MAPPED, List.of(file), part));
              }
            });
    return loads.isEmpty() ? List.of(one) : loads;
  }

  /** One reading of one file. */
  private static final class Reading {
    private final Mapping mapping;
    private final Path mappingPath;
    private final ListFile file;
    private final @Nullable ListPart part;
    private final ListSink sink;
    private final String whole;
    private final RowKey key;
    private final Misfits misfits = new Misfits();
    private final LastRows lastRows = new LastRows();
    private final Map<String, JsonNode> beside = JsonDocument.nothingBeside();
    private final Map<String, MappedParty> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private long parties;

    Reading(
        Mapping mapping,
        Path mappingPath,
        ListFile file,
        @Nullable ListPart part,
        String whole,
        ListSink sink) {
      this.mapping = mapping;
      this.mappingPath = mappingPath;
      this.file = file;
      this.part = part;
      this.sink = sink;
      this.whole = whole;
      this.key = new RowKey(mapping.key());
    }

    void read(LoadOptions options) {
      boolean json = isJson();
      LocalDate day = keys(json);
      sink.header(
          new ListHeader(
              mapping.dataset(), ListFormat.MAPPED, DateInName.resolve(file, options, day)));
      try (RowSource source = open(json, this::skipUnlisted)) {
        int number = 0;
        for (MappedRow row = source.next(); row != null; row = source.next()) {
          number++;
          if (isOurs(row, source)) {
            row(row, number, source);
          }
        }
        waiting.values().stream()
            .sorted(Comparator.comparingLong(MappedParty::line))
            .forEach(this::finish);
      }
      misfits.tell(file, sink);
      if (parties == 0) {
        throw new UnreadableListException(
            file.name(), 0, "holds no party that can be read with " + mappingPath + ".");
      }
    }

    /** The lists in the file: what it calls them, by dataset. */
    Map<String, String> lists(Split split) {
      try (RowSource source = open(isJson(), (line, reason) -> {})) {
        Set<String> written = new LinkedHashSet<>();
        for (MappedRow row = source.next(); row != null; row = source.next()) {
          written.add(split.of(row));
        }
        Map<String, String> lists = new LinkedHashMap<>();
        for (String one : written) {
          String title = split.title(one, source);
          lists.putIfAbsent(split.dataset(title, mapping.dataset().name()), title);
        }
        return lists;
      }
    }

    private boolean isOurs(MappedRow row, RowSource source) {
      Split split = mapping.split();
      return part == null
          || split == null
          || split.dataset(split.title(split.of(row), source), whole).equals(part.dataset());
    }

    /** Rows of one key in two lists are two parties. */
    private String apart(String id, MappedRow row) {
      Split split = mapping.split();
      return part == null || split == null ? id : split.of(row) + '\u001f' + id;
    }

    /** Reads the keys, and what stands beside the records: among it the list date. */
    private @Nullable LocalDate keys(boolean json) {
      try (RowSource source = open(json, (line, reason) -> {})) {
        int number = 0;
        for (MappedRow row = source.next(); row != null; row = source.next()) {
          int at = ++number;
          MappedRow of = row;
          key.of(row).ifPresent(id -> lastRows.seen(apart(id, of), at));
        }
        String path = mapping.layout().listDate();
        Optional<String> day = path == null ? Optional.empty() : source.beside(path, "");
        PartialDate date = day.map(PartialDate::parse).orElse(null);
        return date == null ? null : date.latest();
      }
    }

    private boolean isJson() {
      String text = Head.of(file).text();
      return text.startsWith("{") || text.startsWith("[");
    }

    private RowSource open(boolean json, BiConsumer<Long, String> skipped) {
      if (!json) {
        return csv();
      }
      String text = Head.of(file).text();
      return mapping.layout().records() == null && text.startsWith("{")
          ? new JsonLinesSource(file, mapping.layout(), skipped)
          : new JsonDocument(file, mapping.layout(), mapping.lookups(), beside);
    }

    private RowSource csv() {
      CsvSource source = new CsvSource(file, mapping.layout());
      mapping
          .lines()
          .forEach(
              (path, line) -> {
                if (!source.columns().contains(path)) {
                  source.close();
                  String hint = MappingKeys.hint(path, source.columns());
                  throw new UnreadableListException(
                      mappingPath.toString(),
                      line,
                      "names the column '%s', which %s does not have%s"
                          .formatted(path, file.name(), hint.endsWith("?") ? hint : hint + "."));
                }
              });
      return source;
    }

    private void row(MappedRow row, int number, RowSource source) {
      Optional<String> found = key.of(row);
      if (found.isEmpty()) {
        skip(row.line(), "The row has no value in " + key.paths() + ".");
        return;
      }
      String id = found.get();
      boolean last = lastRows.isLast(apart(id, row), number);
      if (mapping.key().numbered()) {
        int count = last && !repeated.containsKey(id) ? 1 : repeated.merge(id, 1, Integer::sum);
        id = count == 1 ? id : id + "-" + count;
        last = true;
      }
      MappedParty party = waiting.get(id);
      if (party == null) {
        List<String> paths = mapping.schema().paths();
        String kind =
            paths.stream().map(row::first).flatMap(Optional::stream).findFirst().orElse(null);
        Optional<Schema> schema = mapping.schema().of(kind);
        if (schema.isEmpty()) {
          skip(
              row.line(),
              "The mapping has no schema for the value '%s' of %s."
                  .formatted(kind, String.join(", ", paths)));
          return;
        }
        party = new MappedParty(mapping, id, schema.get(), misfits, row.line());
      }
      party.add(row, source);
      unknown(row, party);
      if (last) {
        waiting.remove(id);
        finish(party);
      } else {
        wait(id, party, row);
      }
    }

    private void wait(String id, MappedParty party, MappedRow row) {
      waiting.put(id, party);
      if (waiting.size() > MAX_WAITING) {
        throw new UnreadableListException(
            file.name(),
            row.line(),
            "has more than %d parties whose rows stand far apart; sort it by %s first."
                .formatted(MAX_WAITING, key.paths()));
      }
    }

    private void finish(MappedParty party) {
      if (party.isNamed()) {
        party.emit(sink);
        parties++;
      } else {
        skip(party.line(), "The row has no name.");
      }
    }

    /** A column that the mapping does not name is told once, and its values are kept. */
    private void unknown(MappedRow row, MappedParty party) {
      row.leaves()
          .forEach(
              (path, value) -> {
                if (!mapping.lines().containsKey(path) && !mapping.leftOut().contains(path)) {
                  if (told.add(path)) {
                    sink.unmapped(new UnmappedField(file.name(), row.line(), path, value));
                  }
                  party.draft().note(path + ": " + value, path);
                }
              });
    }

    /** A line that belongs to none of the lists in the file is reported with the first of them. */
    private void skipUnlisted(long line, String reason) {
      if (part == null || part.first()) {
        skip(line, reason);
      }
    }

    private void skip(long line, String reason) {
      sink.skipped(new SkippedRow(file.name(), line, reason));
    }
  }
}

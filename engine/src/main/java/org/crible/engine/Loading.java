package org.crible.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.LoadOptions;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.lists.UnreadableListException;
import org.crible.lists.catalog.ListCatalog;
import org.crible.lists.catalog.LoadPlan;
import org.crible.model.Entity;
import org.crible.store.IssueHeader;
import org.crible.store.ListDateOrigin;
import org.crible.store.LoadResult;
import org.crible.store.SourceFile;
import org.crible.store.home.Store;
import org.crible.store.issue.IssueWriter;
import org.jspecify.annotations.Nullable;

/** Reads lists into the store: one transaction for each list, all of it or nothing. */
final class Loading {
  private final Store store;
  private final Instant now;
  private final Progress progress;

  Loading(Store store, Instant now, Progress progress) {
    this.store = store;
    this.now = now;
    this.progress = progress;
  }

  LoadOutcome load(List<Path> files, LoadOptions options) {
    LoadPlan plan = ListCatalog.plan(files, options);
    List<String> refused = new ArrayList<>();
    plan.refused().forEach(refusal -> refused.add(String.valueOf(refusal.getMessage())));
    List<LoadReport> loaded = new ArrayList<>();
    for (ListLoad list : plan.loads()) {
      try {
        loaded.add(load(list, options));
      } catch (UnreadableListException e) {
        refused.add(String.valueOf(e.getMessage()));
      }
    }
    return new LoadOutcome(loaded, refused);
  }

  private LoadReport load(ListLoad list, LoadOptions options) {
    try (Shelf shelf = new Shelf(list)) {
      ListCatalog.read(list, options, shelf);
      return shelf.commit();
    }
  }

  /** Puts what a reader pushes into one issue of the store, which appears whole at the end. */
  private final class Shelf implements ListSink, AutoCloseable {
    private final ListLoad list;
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<UnmappedField> unmapped = new ArrayList<>();
    private final List<ListNote> notes = new ArrayList<>();
    private @Nullable IssueWriter writer;
    private long count;

    Shelf(ListLoad list) {
      this.list = list;
    }

    @Override
    public void header(ListHeader header) {
      List<SourceFile> files =
          list.files().stream()
              .map(file -> new SourceFile(file.fileName(), file.sha256()))
              .toList();
      writer =
          store.load(
              new IssueHeader(
                  header.dataset(),
                  header.date().day(),
                  origin(header),
                  header.format().code(),
                  files,
                  now));
    }

    @Override
    public void party(Entity party) {
      add(party, true);
    }

    @Override
    public void related(Entity entity) {
      add(entity, false);
    }

    private void add(Entity entity, boolean party) {
      writer().add(entity, party);
      count++;
      progress.at("loading " + list.main().fileName(), count, 0);
    }

    @Override
    public void skipped(SkippedRow row) {
      skipped.add(row);
    }

    @Override
    public void unmapped(UnmappedField field) {
      unmapped.add(field);
    }

    @Override
    public void note(ListNote note) {
      notes.add(note);
    }

    LoadReport commit() {
      for (SkippedRow row : skipped) {
        writer().skipped(new org.crible.store.SkippedRow(shortName(row), row.line(), row.reason()));
      }
      LoadResult result = writer().commit();
      return new LoadReport(list.main().name(), result, skipped, unmapped, notes);
    }

    private @Nullable String shortName(SkippedRow row) {
      return list.files().size() == 1
          ? null
          : list.files().stream()
              .filter(file -> file.name().equals(row.file()))
              .map(ListFile::fileName)
              .findFirst()
              .orElse(row.file());
    }

    private IssueWriter writer() {
      if (writer == null) {
        throw new IllegalStateException("a list began without its header: " + list.main().name());
      }
      return writer;
    }

    @Override
    public void close() {
      if (writer != null) {
        writer.close();
      }
    }
  }

  private static ListDateOrigin origin(ListHeader header) {
    return switch (header.date().origin()) {
      case OPTION -> ListDateOrigin.STATED;
      case FILE_CONTENT -> ListDateOrigin.FILE;
      case FILE_NAME -> ListDateOrigin.FILE_NAME;
      case LOAD_DAY -> ListDateOrigin.DAY_OF_LOADING;
    };
  }
}

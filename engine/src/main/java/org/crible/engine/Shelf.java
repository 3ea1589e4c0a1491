package org.crible.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListLoad;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.store.IssueHeader;
import org.crible.store.ListDateOrigin;
import org.crible.store.LoadResult;
import org.crible.store.SourceFile;
import org.crible.store.home.Store;
import org.crible.store.issue.IssueWriter;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a reader pushes into one issue of the store, which appears whole at the end. Keeps
 * nothing in memory that grows with the file.
 */
final class Shelf implements ListSink, AutoCloseable {
  private final Store store;
  private final ListLoad list;
  private final Instant now;
  private final Progress progress;
  private final FieldTally unmapped = new FieldTally();
  private final NoteTally notes = new NoteTally();
  private final ListValues.Tally values = new ListValues.Tally();
  private final Acceptance acceptance;
  private @Nullable ListHeader header;
  private @Nullable IssueWriter writer;
  private long parties;
  private long count;

  Shelf(Store store, ListLoad list, Instant now, Progress progress, Acceptance acceptance) {
    this.store = store;
    this.list = list;
    this.now = now;
    this.progress = progress;
    this.acceptance = acceptance;
  }

  @Override
  public void header(ListHeader found) {
    header = found;
    LocalDate day = found.date().day();
    if (Acceptance.isStillToCome(day, now)) {
      String text =
          "The list date " + day + " is still to come; until then later issues count as older.";
      notes.add(new ListNote(list.main().name(), 0, text));
    }
    List<SourceFile> files =
        list.files().stream().map(file -> new SourceFile(file.fileName(), file.sha256())).toList();
    writer =
        store.load(
            new IssueHeader(
                found.dataset(),
                found.date().day(),
                origin(found),
                found.format().code(),
                files,
                now));
  }

  @Override
  public void party(Entity party) {
    add(party, true);
    parties++;
    values.party(party);
  }

  @Override
  public void related(Entity entity) {
    add(entity, false);
    values.related(entity);
  }

  private void add(Entity entity, boolean party) {
    writer().add(entity, party);
    count++;
    progress.at("loading " + list.main().fileName(), count, 0);
  }

  @Override
  public void skipped(SkippedRow row) {
    writer().skipped(new org.crible.store.SkippedRow(shortName(row), row.line(), row.reason()));
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
    if (header != null) {
      acceptance.check(header, parties);
    }
    LoadResult result = writer().commit();
    return new LoadReport(
        list.main().name(), result, values.values(), unmapped.fields(), notes.notes(), notes.all());
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

  private static ListDateOrigin origin(ListHeader header) {
    return switch (header.date().origin()) {
      case OPTION -> ListDateOrigin.STATED;
      case FILE_CONTENT -> ListDateOrigin.FILE;
      case FILE_NAME -> ListDateOrigin.FILE_NAME;
      case LOAD_DAY -> ListDateOrigin.DAY_OF_LOADING;
    };
  }

  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
  }
}

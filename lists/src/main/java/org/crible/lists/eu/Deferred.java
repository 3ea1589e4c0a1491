package org.crible.lists.eu;

import java.util.ArrayList;
import java.util.List;
import org.crible.lists.ListHeader;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;

/** Holds reports back until the list's header has been given. */
final class Deferred implements ListSink {
  private final ListSink sink;
  private final List<Runnable> held = new ArrayList<>();

  Deferred(ListSink sink) {
    this.sink = sink;
  }

  void release() {
    held.forEach(Runnable::run);
    held.clear();
  }

  @Override
  public void header(ListHeader header) {
    sink.header(header);
  }

  @Override
  public void party(Entity party) {
    held.add(() -> sink.party(party));
  }

  @Override
  public void related(Entity entity) {
    held.add(() -> sink.related(entity));
  }

  @Override
  public void skipped(SkippedRow row) {
    held.add(() -> sink.skipped(row));
  }

  @Override
  public void unmapped(UnmappedField field) {
    held.add(() -> sink.unmapped(field));
  }

  @Override
  public void note(ListNote note) {
    held.add(() -> sink.note(note));
  }
}

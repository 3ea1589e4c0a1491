package org.crible.lists.mapped;

import org.crible.lists.ListHeader;
import org.crible.lists.ListNote;
import org.crible.lists.ListSink;
import org.crible.lists.SkippedRow;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;

/** Keeps nothing: for a first look at a file that is read again. */
enum Unheard implements ListSink {
  SINK;

  @Override
  public void header(ListHeader header) {}

  @Override
  public void party(Entity party) {}

  @Override
  public void related(Entity entity) {}

  @Override
  public void skipped(SkippedRow row) {}

  @Override
  public void unmapped(UnmappedField field) {}

  @Override
  public void note(ListNote note) {}
}

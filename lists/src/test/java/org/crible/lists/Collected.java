package org.crible.lists;

import java.util.ArrayList;
import java.util.List;
import org.crible.model.Entity;

/** A sink that keeps everything, for tests. */
public final class Collected implements ListSink {
  public final List<ListHeader> headers = new ArrayList<>();
  public final List<Entity> parties = new ArrayList<>();
  public final List<Entity> related = new ArrayList<>();
  public final List<SkippedRow> skipped = new ArrayList<>();
  public final List<UnmappedField> unmapped = new ArrayList<>();
  public final List<ListNote> notes = new ArrayList<>();

  /** The party of that id. */
  public Entity party(String id) {
    return parties.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public void header(ListHeader header) {
    headers.add(header);
  }

  @Override
  public void party(Entity party) {
    parties.add(party);
  }

  @Override
  public void related(Entity entity) {
    related.add(entity);
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
}

package org.crible.index.file;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.crible.match.Prepared;

/** Which of an entity's names are counted: a name that is read in several ways is one name. */
public final class FirstReadings {
  private FirstReadings() {}

  /** The first reading of each statement, in their order. */
  public static List<Prepared.Name> of(Prepared entity) {
    if (entity.names().size() < 2) {
      return entity.names();
    }
    // An entity has a statement once.
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return entity.names().stream().filter(name -> seen.add(name.statement())).toList();
  }
}

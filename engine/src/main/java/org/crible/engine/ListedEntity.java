package org.crible.engine;

import java.util.List;
import org.crible.model.Entity;
import org.crible.store.Adjacent;

/**
 * An entity of the lists with what stands next to it.
 *
 * @param entity with every statement and its source
 * @param adjacent its addresses, sanctions, identifications, links
 */
public record ListedEntity(Entity entity, List<Adjacent> adjacent) {
  public ListedEntity {
    adjacent = List.copyOf(adjacent);
  }
}

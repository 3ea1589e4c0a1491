package org.crible.engine;

import java.util.List;
import org.crible.model.Entity;
import org.crible.store.Adjacent;
import org.crible.store.DatasetState;
import org.crible.store.Join;

/**
 * An entity of the lists with what stands next to it.
 *
 * @param entity with every statement and its source
 * @param adjacent its addresses, sanctions, identifications, links
 * @param links the other parties that it is linked to, either way
 * @param same the entities of other lists that a rule or a person takes for the same party, each
 *     with all that its own lists say; also those that a person undid
 * @param lists the lists that state anything of it, or of those
 */
public record ListedEntity(
    Entity entity,
    List<Adjacent> adjacent,
    List<ListedLink> links,
    List<JoinedEntity> same,
    List<DatasetState> lists) {
  public ListedEntity {
    adjacent = List.copyOf(adjacent);
    links = List.copyOf(links);
    same = List.copyOf(same);
    lists = List.copyOf(lists);
  }

  /**
   * An entity of another list.
   *
   * @param join why it counts as the same, or does not
   * @param entity as its own list has it
   * @param adjacent what stands next to it
   */
  public record JoinedEntity(Join join, Entity entity, List<Adjacent> adjacent) {
    public JoinedEntity {
      adjacent = List.copyOf(adjacent);
    }
  }
}

package org.crible.evidence.origin;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Weighing.OriginGroup;

/**
 * Claims grouped by origin, twice: with possible links counted as one origin (the answer's point),
 * and with them counted as independent (one end of its interval).
 *
 * @param groups the groups with possible links merged, by name
 * @param merged the group's name by claim id, possible links merged
 * @param apart the group's name by claim id, possible links kept apart
 */
public record Grouping(
    List<OriginGroup> groups, Map<String, String> merged, Map<String, String> apart) {

  /**
   * The same groups under other titles.
   *
   * @param titles the title by group name; a group that is not there keeps its own
   */
  public Grouping titled(Map<String, String> titles) {
    List<OriginGroup> retitled =
        groups.stream()
            .map(
                group ->
                    new OriginGroup(
                        group.name(),
                        titles.getOrDefault(group.name(), group.title()),
                        group.claims(),
                        group.links()))
            .toList();
    return new Grouping(retitled, merged, apart);
  }
}

package org.crible.dossier.json;

import org.crible.dossier.Dossier;
import org.crible.dossier.TimelineEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The timeline: {@code date}, {@code kind}, and what each kind points at. */
final class TimelineNodes {
  private TimelineNodes() {}

  static ArrayNode write(Dossier dossier, JsonMapper mapper) {
    ArrayNode array = mapper.createArrayNode();
    for (TimelineEvent event : dossier.timeline()) {
      array.add(write(event, mapper));
    }
    return array;
  }

  private static ObjectNode write(TimelineEvent event, JsonMapper mapper) {
    ObjectNode node = mapper.createObjectNode();
    node.put("date", event.date().toString());
    return switch (event) {
      case TimelineEvent.Publication publication ->
          node.put("kind", "publication")
              .put("document", publication.document().file())
              .put("publisher", publication.publisher());
      case TimelineEvent.Said said ->
          node.put("kind", "statement")
              .put("claim", said.exhibit().claim().id())
              .put("exhibit", said.exhibit().number())
              .put("speaker", said.exhibit().claim().speaker().name());
      case TimelineEvent.Listed listed -> {
        node.put("kind", "listing").put("entity", listed.party().entity().id());
        node.set("listing", Subjects.listing(listed.listing(), mapper));
        yield node;
      }
    };
  }
}

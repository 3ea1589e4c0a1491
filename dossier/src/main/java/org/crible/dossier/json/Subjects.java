package org.crible.dossier.json;

import org.crible.dossier.Dossier;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Listing;
import org.crible.evidence.Subject;
import org.crible.model.json.EntityJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The subjects of the case and the listed parties that it speaks of. */
final class Subjects {
  private Subjects() {}

  static ArrayNode write(Dossier dossier, JsonMapper mapper) {
    ArrayNode array = mapper.createArrayNode();
    for (Subject subject : dossier.content().subjects()) {
      array.add(mapper.<ObjectNode>valueToTree(subject).put("role", "subject"));
    }
    for (ListedParty party : dossier.parties()) {
      array.add(write(dossier, party, mapper));
    }
    return array;
  }

  private static ObjectNode write(Dossier dossier, ListedParty party, JsonMapper mapper) {
    ObjectNode node = mapper.createObjectNode();
    node.put("name", party.as());
    node.put("role", party.subject() ? "listed-subject" : "mentioned");
    if (party.score() != null) {
      node.put("score", party.score());
    }
    node.set("entity", mapper.valueToTree(EntityJson.write(party.entity())));
    ArrayNode listings = node.putArray("listings");
    for (Listing listing : dossier.listings(party)) {
      listings.add(listing(listing, mapper));
    }
    return node;
  }

  /** Dates with their precision as one text each, not as year, month and day. */
  static ObjectNode listing(Listing listing, JsonMapper mapper) {
    ObjectNode node = mapper.valueToTree(listing);
    if (listing.since() != null) {
      node.put("since", listing.since().toString());
    }
    if (listing.until() != null) {
      node.put("until", listing.until().toString());
    }
    return node;
  }
}

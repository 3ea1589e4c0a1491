package org.crible.cli.command;

import java.util.List;
import org.crible.cli.Desk;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** That claims were accepted or rejected. */
final class ReviewView {
  private final Desk desk;

  ReviewView(Desk desk) {
    this.desk = desk;
  }

  void print(List<String> claims, String status) {
    if (desk.json()) {
      ObjectNode node = JsonMapper.shared().createObjectNode();
      claims.forEach(node.putArray("claims")::add);
      desk.print(node.put("status", status));
    } else {
      desk.out().println(String.join(", ", claims) + " " + status + ".");
    }
  }
}

package org.crible.engine.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON values, one on each line. */
record JsonLines(Writer out) implements Lines<Writer> {

  void write(JsonNode value) {
    try {
      out.write(JsonMapper.shared().writeValueAsString(value));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

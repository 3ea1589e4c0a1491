package org.crible.lists.mapped;

import java.util.Set;
import java.util.function.BiConsumer;
import org.crible.lists.ListFile;
import org.crible.lists.TextSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One JSON object a line; a line that is none is reported and passed over. */
final class JsonLinesSource implements RowSource {
  private static final int MAX_LINE = 32 << 20;

  private final TextSource source;
  private final Set<String> absent;
  private final BiConsumer<Long, String> skipped;

  /**
   * @param skipped receives the line and the reason of what is passed over
   */
  JsonLinesSource(ListFile file, Mapping.Layout layout, BiConsumer<Long, String> skipped) {
    this.source = new TextSource(file, layout.encoding());
    this.absent = layout.absent();
    this.skipped = skipped;
  }

  @Override
  public @Nullable MappedRow next() {
    while (true) {
      long line = source.line();
      String text = source.nextLine(MAX_LINE);
      if (text == null) {
        return null;
      }
      if (!text.isBlank()) {
        JsonNode node = parsed(text);
        if (node != null && node.isObject()) {
          return new TreeRow(line, node, absent);
        }
        skipped.accept(line, "The line is not a JSON object.");
      }
    }
  }

  private static @Nullable JsonNode parsed(String text) {
    try {
      return JsonDocument.MAPPER.readTree(text);
    } catch (JacksonException e) {
      return null;
    }
  }

  @Override
  public void close() {
    source.close();
  }
}

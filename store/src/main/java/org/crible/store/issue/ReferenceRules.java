package org.crible.store.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.crible.store.Join;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which values are official references that several lists share: the resource {@code
 * references.json}, by property and pattern.
 */
final class ReferenceRules {
  private static final byte[] TEXT = text();
  private static final List<Rule> RULES = rules();

  private record Rule(String name, Set<String> properties, Pattern pattern) {}

  private ReferenceRules() {}

  /** The references that an entity states, each once. */
  static Set<Join.Shared> of(Entity entity) {
    Set<Join.Shared> found = new LinkedHashSet<>();
    for (Rule rule : RULES) {
      for (String property : rule.properties()) {
        for (Statement statement : entity.statements(property)) {
          String value = statement.value().strip();
          if (rule.pattern().matcher(value).matches()) {
            found.add(new Join.Shared(rule.name(), value));
          }
        }
      }
    }
    return found;
  }

  /** Changes when the rules do. */
  static String fingerprint() {
    return HexFormat.of().formatHex(EntityCodec.sha256().digest(TEXT));
  }

  private static byte[] text() {
    try (InputStream in = ReferenceRules.class.getResourceAsStream("references.json")) {
      if (in == null) {
        throw new IllegalStateException("the resource references.json is missing");
      }
      // Line ends must not make other rules of it.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (JsonNode node : JsonMapper.shared().readTree(TEXT)) {
      Set<String> properties = new LinkedHashSet<>();
      node.get("properties").forEach(property -> properties.add(property.asString()));
      rules.add(
          new Rule(
              node.get("name").asString(),
              properties,
              Pattern.compile(node.get("pattern").asString())));
    }
    return List.copyOf(rules);
  }
}

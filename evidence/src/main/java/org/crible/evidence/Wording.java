package org.crible.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Sentences that the results carry, by language code, from {@code evidence/wording.yml}. Places are
 * written {@code {0}}, {@code {1}} and filled in order.
 */
public final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
  private static final Map<String, Map<String, String>> SENTENCES = load();

  private Wording() {}

  /**
   * A sentence in every language that the product speaks.
   *
   * @param key its key in the resource
   * @param values what stands at {@code {0}}, {@code {1}}; a map by language code is filled in per
   *     language
   * @throws IllegalArgumentException if there is no such key
   */
  public static Map<String, String> of(String key, Object... values) {
    Map<String, String> sentence = SENTENCES.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no wording for " + key);
    }
    Map<String, String> filled = new LinkedHashMap<>();
    sentence.forEach((language, text) -> filled.put(language, fill(text, language, values)));
    return filled;
  }

  /** The text in the language, else in English, else in the first there is; empty if none is. */
  public static String in(Map<String, String> texts, String language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get("en");
    }
    return text == null ? texts.values().stream().findFirst().orElse("") : text;
  }

  private static String fill(String text, String language, Object... values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    value(values[Integer.parseInt(place.group(1))], language)));
  }

  private static String value(Object value, String language) {
    if (value instanceof Map<?, ?> byLanguage) {
      Object text = byLanguage.get(language);
      return String.valueOf(text == null ? byLanguage.get("en") : text);
    }
    return String.valueOf(value);
  }

  private static Map<String, Map<String, String>> load() {
    try (InputStream in = Wording.class.getResourceAsStream("/evidence/wording.yml")) {
      if (in == null) {
        throw new IllegalStateException("the resource evidence/wording.yml is missing");
      }
      JsonNode root = YAMLMapper.shared().readTree(in);
      Map<String, Map<String, String>> sentences = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : root.properties()) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.getValue().properties().forEach(t -> texts.put(t.getKey(), t.getValue().asString()));
        sentences.put(entry.getKey(), texts);
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.crible.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

  /** Words by language code in a row, with commas. */
  public static Map<String, String> list(List<Map<String, String>> items) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Map<String, String> item : items) {
      item.forEach((language, text) -> row.merge(language, text, (a, b) -> a + ", " + b));
    }
    return row;
  }

  /**
   * A question as a heading, whatever form it has in the case: words taken from a report ("the
   * plant makes drones") begin with a capital and end with a question mark, which French sets off
   * by a no-break space. For presentation only; the case keeps its words.
   *
   * @return the text in the language, else in English, else in the first there is
   */
  public static String heading(Map<String, String> question, String language) {
    String text = in(question, language).strip();
    if (text.isEmpty()) {
      return text;
    }
    boolean french = text.equals(question.getOrDefault("fr", "").strip());
    String bare = text.replaceAll("[\\s\\u00a0\\u202f]*[?.;:,]+$", "");
    int first = bare.isEmpty() ? 0 : bare.offsetByCodePoints(0, 1);
    return bare.substring(0, first).toUpperCase(Locale.ROOT)
        + bare.substring(first)
        + (french ? "\u00a0?" : "?");
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

package org.crible.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.reading.Complement;
import org.crible.reading.Concept;
import org.crible.reading.Lexicon;
import org.crible.reading.PhraseList;
import org.crible.reading.Phrases;
import org.crible.reading.VerbClass;
import org.crible.reading.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The bundled lexicons by language code, in the order of {@code languages.yml}. */
public final class Lexicons {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern WORDS = Pattern.compile("\\s+");

  private Lexicons() {}

  /** Loads every language. */
  public static Map<String, Lexicon> bundled() {
    Map<String, Lexicon> all = new LinkedHashMap<>();
    for (String code : strings(yaml("languages.yml").path("languages"))) {
      all.put(code, load(code));
    }
    return all;
  }

  private static Lexicon load(String code) {
    JsonNode verbs = yaml(code + "/verbs.yml");
    JsonNode concepts = yaml(code + "/concepts.yml");
    Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
    Map<PhraseList, Phrases> phrases = new EnumMap<>(PhraseList.class);
    for (String file : List.of("words.yml", "speakers.yml", "concepts.yml")) {
      JsonNode node = yaml(code + "/" + file);
      for (WordList list : WordList.values()) {
        String key = list.name().toLowerCase(Locale.ROOT);
        if (node.has(key)) {
          words.put(list, Set.copyOf(lower(strings(node.get(key)))));
        }
      }
    }
    Set<String> elisions = words.getOrDefault(WordList.ELISIONS, Set.of());
    for (String file : List.of("phrases.yml", "concepts.yml")) {
      JsonNode node = yaml(code + "/" + file);
      for (PhraseList list : PhraseList.values()) {
        String key = list.name().toLowerCase(Locale.ROOT);
        if (node.has(key)) {
          phrases.put(list, phrases(strings(node.get(key)), elisions));
        }
      }
    }
    require(code, words, phrases);
    Conjugation conjugation = new Conjugation(yaml(code + "/conjugation.yml"));
    Map<VerbClass, Set<Complement>> complements = new EnumMap<>(VerbClass.class);
    for (Map.Entry<String, JsonNode> entry : verbs.path("classes").properties()) {
      Set<Complement> takes = new HashSet<>();
      for (String name : strings(entry.getValue().path("complements"))) {
        takes.add(Complement.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      complements.put(VerbClass.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), takes);
    }
    return new Lexicon(
        code,
        words,
        phrases,
        conjugation.forms(verbs.path("classes")),
        finite(verbs.path("other")),
        conjugation.allForms(strings(verbs.path("helpers"))),
        complements,
        concepts(concepts));
  }

  private static void require(
      String code, Map<WordList, Set<String>> words, Map<PhraseList, Phrases> phrases) {
    for (WordList list : WordList.values()) {
      if (!words.containsKey(list)) {
        throw new IllegalStateException("lexicon " + code + " has no list " + list);
      }
    }
    for (PhraseList list : PhraseList.values()) {
      if (!phrases.containsKey(list)) {
        throw new IllegalStateException("lexicon " + code + " has no list " + list);
      }
    }
  }

  /** Cuts phrases as the tokeniser cuts text: elided words stand alone. */
  static Phrases phrases(List<String> lines, Set<String> elisions) {
    List<List<String>> sequences = new ArrayList<>();
    for (String line : lower(lines)) {
      List<String> words = new ArrayList<>();
      for (String word : WORDS.split(line.replace(",", ", ").strip(), -1)) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe > 0 && elisions.contains(word.substring(0, apostrophe))) {
          words.add(word.substring(0, apostrophe + 1));
          word = word.substring(apostrophe + 1);
        }
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      sequences.add(words);
    }
    return new Phrases(sequences);
  }

  private static Set<String> finite(JsonNode others) {
    Set<String> forms = new HashSet<>();
    for (JsonNode verb : others) {
      for (int i = 1; i < verb.size(); i++) {
        forms.addAll(List.of(verb.get(i).asString().split(" ")));
      }
    }
    return forms;
  }

  private static List<Concept> concepts(JsonNode node) {
    List<Concept> all = new ArrayList<>();
    Map<String, List<String>> opposites = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.path("opposite").properties()) {
      opposites.put(entry.getKey(), plain(strings(entry.getValue())));
    }
    for (Map.Entry<String, JsonNode> entry : node.path("concepts").properties()) {
      all.add(
          new Concept(
              entry.getKey(),
              entry.getValue().path("weight").asInt(1),
              plain(strings(entry.getValue().path("stems"))),
              opposites.getOrDefault(entry.getKey(), List.of())));
    }
    return all;
  }

  private static List<String> plain(List<String> words) {
    return words.stream()
        .map(w -> Normalizer.normalize(w, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
        .toList();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT).replace('’', '\'')).toList();
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : array) {
      strings.add(item.asString());
    }
    return strings;
  }

  static JsonNode yaml(String path) {
    try (InputStream in = Lexicons.class.getResourceAsStream("/lexicon/" + path)) {
      if (in == null) {
        throw new IllegalStateException("no resource lexicon/" + path);
      }
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

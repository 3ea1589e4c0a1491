package org.crible.reading.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
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
import org.crible.reading.Stem;
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
    Conjugation conjugation = new Conjugation(yaml(code + "/conjugation.yml"), elisions);
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
        concepts(concepts, elisions),
        stems(concepts.path("yes_doubt"), elisions),
        sourceKinds(yaml(code + "/speakers.yml"), elisions));
  }

  private static Map<String, Phrases> sourceKinds(JsonNode speakers, Set<String> elisions) {
    Map<String, Phrases> kinds = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : speakers.path("source_kinds").properties()) {
      kinds.put(entry.getKey(), phrases(strings(entry.getValue()), elisions));
    }
    return Collections.unmodifiableMap(kinds);
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

  static Phrases phrases(List<String> lines, Set<String> elisions) {
    return new Phrases(lower(lines).stream().map(line -> cut(line, elisions)).toList());
  }

  /** Cuts a phrase as the tokeniser cuts text: elided words stand alone. */
  static List<String> cut(String line, Set<String> elisions) {
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
    return words;
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

  private static List<Concept> concepts(JsonNode node, Set<String> elisions) {
    List<Concept> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : node.path("concepts").properties()) {
      all.add(
          new Concept(
              entry.getKey(),
              entry.getValue().path("weight").asInt(1),
              stems(entry.getValue().path("stems"), elisions),
              stems(node.path("opposite").path(entry.getKey()), elisions)));
    }
    return all;
  }

  private static List<Stem> stems(JsonNode entries, Set<String> elisions) {
    return strings(entries).stream().map(entry -> Stem.of(entry, elisions)).toList();
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

package org.crible.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crible.reading.Concept;
import org.crible.reading.FoldedWords;
import org.crible.reading.Lexicon;
import org.crible.reading.PhraseList;
import org.crible.reading.Phrases;
import org.crible.reading.Places;
import org.crible.reading.SegmentedText;
import org.crible.reading.Sentence;
import org.crible.reading.Stem;
import org.crible.reading.Token;
import org.crible.reading.VerbForm;
import org.crible.reading.WordList;
import org.crible.reading.Words;
import org.crible.reading.segment.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every entry of every list is found in a sentence that holds it: no entry is dead. */
class LexiconTest {
  /** Lists of parts of words, which no sentence holds as a word. */
  private static final Set<WordList> PARTS =
      EnumSet.of(
          WordList.ELISIONS,
          WordList.ABBREVIATIONS,
          WordList.CLITICS,
          WordList.ADVERB_ENDINGS,
          WordList.IMPERFECT_NOT_CONDITIONAL,
          WordList.PUBLISHER);

  private static final Map<String, Lexicon> LEXICONS = Lexicons.bundled();

  private static Lexicon lexicon(String language) {
    return Objects.requireNonNull(LEXICONS.get(language));
  }

  private static SegmentedText bare(String entry, Lexicon lexicon) {
    boolean elided = entry.endsWith("'");
    return Segmenter.segment("xx " + entry + (elided ? "xx" : " xx"), lexicon, 0);
  }

  private static Words words(String entry, Lexicon lexicon) {
    SegmentedText text = bare(entry, lexicon);
    return new Words(text, new Sentence(0, text.tokens().size(), 0), lexicon);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyWordIsAWord(String language) {
    List<String> dead = new ArrayList<>();
    for (String file : List.of("words.yml", "speakers.yml", "concepts.yml")) {
      JsonNode node = Lexicons.yaml(language + "/" + file);
      for (WordList list : WordList.values()) {
        for (String entry : Lexicons.strings(node.path(list.name().toLowerCase(Locale.ROOT)))) {
          Words words = words(entry, lexicon(language));
          boolean found = false;
          for (int i = 0; i < words.end(); i++) {
            found |= words.is(i, list) && words.end() == 3;
          }
          if (!found && !PARTS.contains(list)) {
            dead.add(list + ": " + entry);
          }
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyPhraseIsFound(String language) {
    List<String> dead = new ArrayList<>();
    for (String file : List.of("phrases.yml", "concepts.yml")) {
      JsonNode node = Lexicons.yaml(language + "/" + file);
      for (PhraseList list : PhraseList.values()) {
        for (String entry : Lexicons.strings(node.path(list.name().toLowerCase(Locale.ROOT)))) {
          Words words = words(entry.replace("*", "xx"), lexicon(language));
          if (words.phrase(1, list) != words.end() - 2) {
            dead.add(list + ": " + entry);
          }
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyKindOfSourceIsFound(String language) {
    JsonNode kinds = Lexicons.yaml(language + "/speakers.yml").path("source_kinds");
    List<String> dead = new ArrayList<>();
    for (Map.Entry<String, JsonNode> kind : kinds.properties()) {
      Phrases phrases = Objects.requireNonNull(lexicon(language).sourceKinds().get(kind.getKey()));
      for (String entry : Lexicons.strings(kind.getValue())) {
        SegmentedText text = bare(entry, lexicon(language));
        if (phrases.lengthAt(text.tokens(), 1, text.tokens().size()) != text.tokens().size() - 2) {
          dead.add(kind.getKey() + ": " + entry);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyVerbFormIsFound(String language) {
    List<String> dead = new ArrayList<>();
    for (Map.Entry<String, List<VerbForm>> entry : lexicon(language).verbs().entrySet()) {
      for (VerbForm form : entry.getValue()) {
        String phrase =
            (entry.getKey() + " " + String.join(" ", form.with())).strip().replace("' ", "'");
        if (!words(phrase, lexicon(language)).verbs(1).contains(form)) {
          dead.add(form.verbClass() + ": " + phrase);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyIdeaIsFoundWithAndWithoutAccents(String language) {
    Set<String> elisions = lexicon(language).words().getOrDefault(WordList.ELISIONS, Set.of());
    JsonNode file = Lexicons.yaml(language + "/concepts.yml");
    for (Concept concept : lexicon(language).concepts()) {
      List<String> entries =
          Lexicons.strings(file.path("concepts").path(concept.name()).path("stems"));
      assertThat(concept.stems()).hasSameSizeAs(entries);
      for (String entry : entries) {
        List<String> text =
            FoldedWords.of(
                "xx " + entry.replace("=", "").toUpperCase(Locale.ROOT) + " xx", elisions);
        assertThat(concept.stems()).as(entry).anyMatch(stem -> stem.in(text));
      }
      for (Stem opposite : concept.opposite()) {
        assertThat(concept.stems()).contains(opposite);
      }
    }
    for (String entry : Lexicons.strings(file.path("yes_doubt"))) {
      List<String> text = FoldedWords.of(entry, elisions);
      assertThat(lexicon(language).doubts()).as(entry).anyMatch(stem -> stem.in(text));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyPlaceIsWithinReach(String language) {
    Places places = Gazetteer.bundled();
    for (String name : places.byName().keySet()) {
      List<Token> tokens = bare(name, lexicon(language)).tokens();
      assertThat(tokens.size() - 2).as(name).isBetween(1, Places.LONGEST + 2);
    }
    for (String demonym : places.demonyms().keySet()) {
      assertThat(bare(demonym, lexicon(language)).tokens().size() - 2).as(demonym).isBetween(1, 2);
    }
  }
}

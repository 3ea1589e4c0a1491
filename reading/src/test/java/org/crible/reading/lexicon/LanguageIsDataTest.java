package org.crible.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crible.reading.Lexicon;
import org.junit.jupiter.api.Test;

/** A language is a folder of word lists: no word of any stands in the rules. */
class LanguageIsDataTest {
  private static final Path SOURCES = Path.of("src/main/java/org/crible/reading");
  private static final List<String> RULES =
      List.of("attribution", "bearing", "claim", "mention", "question", "segment", "speaker");
  private static final Pattern LITERAL = Pattern.compile("\"([\\p{L}'-]+)\"");

  /** Keys of JSON, of a schema or of a kind of source that are words of a language too. */
  private static final Set<String> KEYS =
      Set.of("document", "register", "press", "government", "source");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  @Test
  void noWordOfALexiconStandsInTheRules() throws IOException {
    Set<String> words = new HashSet<>();
    for (Lexicon lexicon : Lexicons.bundled().values()) {
      lexicon.words().values().forEach(words::addAll);
      words.addAll(lexicon.verbs().keySet());
    }
    List<String> found = new ArrayList<>();
    for (String folder : RULES) {
      try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
          Matcher literal = LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
          while (literal.find()) {
            String word = literal.group(1);
            if (words.contains(word) && !KEYS.contains(word)) {
              found.add(file.getFileName() + ": " + word);
            }
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }
}

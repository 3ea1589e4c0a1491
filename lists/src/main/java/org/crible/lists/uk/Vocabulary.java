package org.crible.lists.uk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words that the UK lists use, from {@code vocabulary.yml}, and their names of languages. */
record Vocabulary(
    Map<String, String> schemata,
    List<String> primary,
    List<String> former,
    List<String> weak,
    Pattern unique_id,
    Pattern un_reference,
    Pattern country_remark,
    Pattern country_separator,
    Pattern number,
    Map<String, String> number_names,
    Map<String, String> number_adjectives,
    Pattern number_labelled,
    Pattern number_glued,
    List<String> russian_names,
    Pattern provisions,
    Pattern document_country,
    Pattern document_issued,
    Pattern document_expires) {
  static final Vocabulary WORDS = read();
  private static final Map<String, String> LANGUAGES = languages();

  /** ISO 639 code of a language by its English name; null if it is not known. */
  static @Nullable String language(@Nullable String name) {
    String first = name == null ? "" : name.split("/", 2)[0].strip().toLowerCase(Locale.ROOT);
    return LANGUAGES.get(first);
  }

  /** The schema of a designation's kind. */
  Optional<String> schema(@Nullable String kind) {
    return Optional.ofNullable(kind).map(k -> schemata.get(k.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether one of the words begins the text. */
  static boolean begins(List<String> words, @Nullable String text) {
    String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(plain::startsWith);
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      String name = language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      languages.put(name, language.getISO3Language());
    }
    return Map.copyOf(languages);
  }

  private static Vocabulary read() {
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.yml")) {
      return YAMLMapper.shared().readValue(in, Vocabulary.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.crible.lists.eu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The codes and words that the EU's files use, from {@code vocabulary.yml}. */
record Vocabulary(
    Map<String, String> schemata,
    Map<String, String> genders,
    List<String> no_country,
    List<String> no_value,
    List<String> calendars,
    Map<String, String> flags,
    Pattern un_reference,
    Pattern un_reference_said,
    Pattern designated,
    Pattern contact,
    Map<String, String> contacts,
    Pattern identification) {
  static final Vocabulary WORDS = read();
  private static final Map<String, String> LANGUAGES = languages();

  /** ISO 639 code of three letters for one of two; null if it is none. */
  static @Nullable String language(@Nullable String code) {
    return code == null ? null : LANGUAGES.get(code.strip().toLowerCase(Locale.ROOT));
  }

  /** The text, or null where the publisher's text means that there is none. */
  @Nullable String value(@Nullable String text) {
    return text == null
            || text.isBlank()
            || no_value.contains(text.strip().toLowerCase(Locale.ROOT))
        ? null
        : text.strip();
  }

  /** The UN's number in a text; the text itself if there is none of that form. */
  String unReference(String text) {
    Matcher reference = un_reference.matcher(text);
    return reference.find() ? reference.group() : text;
  }

  private static Map<String, String> languages() {
    Map<String, String> languages = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      languages.put(code, Locale.of(code).getISO3Language());
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

package org.crible.dossier.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.evidence.Case;
import org.crible.evidence.Source;
import org.jspecify.annotations.Nullable;

/** The sealed sources of a case and the neutral names ({@code sealed-1}) that stand for them. */
final class SealedNames {
  private static final Pattern NUMBER = Pattern.compile("(?:-[0-9]+)?");
  private final Map<String, String> keys = new TreeMap<>();
  private final Map<Pattern, String> names = new LinkedHashMap<>();

  private SealedNames() {}

  static SealedNames of(Case full) {
    SealedNames sealed = new SealedNames();
    new TreeMap<>(full.sources())
        .forEach(
            (key, source) -> {
              if (source.sealed()) {
                sealed.add(key, source);
              }
            });
    return sealed;
  }

  private void add(String key, Source source) {
    String shown = "sealed-" + (keys.size() + 1);
    keys.put(key, shown);
    if (!source.name().isBlank()) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      names.put(Pattern.compile(Pattern.quote(source.name()), flags), shown);
    }
  }

  boolean isSealed(@Nullable String key) {
    return key != null && keys.containsKey(key);
  }

  /** What stands for the id of a source: itself unless it is sealed. */
  @Nullable String key(@Nullable String key) {
    return key == null ? null : keys.getOrDefault(key, key);
  }

  /** What stands for an origin group: the id of its first source, with -2, -3 where ambiguous. */
  String group(String group) {
    for (Map.Entry<String, String> entry : keys.entrySet()) {
      String key = entry.getKey();
      if (group.startsWith(key) && NUMBER.matcher(group.substring(key.length())).matches()) {
        return entry.getValue() + group.substring(key.length());
      }
    }
    return group;
  }

  /** The text, with each sealed name in it replaced, whatever its case. */
  String text(String text) {
    String shown = text;
    for (Map.Entry<Pattern, String> entry : names.entrySet()) {
      shown = entry.getKey().matcher(shown).replaceAll(Matcher.quoteReplacement(entry.getValue()));
    }
    return shown;
  }

  /** A group's title: weighing gives the bare id where the source is sealed. */
  String title(String title) {
    String shown = keys.get(title);
    return shown == null ? text(title) : shown;
  }

  /** What to find next, where weighing names a sealed source by its bare id. */
  Map<String, String> gap(Map<String, String> byLanguage) {
    Map<String, String> shown = new LinkedHashMap<>();
    byLanguage.forEach(
        (language, sentence) -> {
          String text = text(sentence);
          for (Map.Entry<String, String> entry : keys.entrySet()) {
            String word = "(?<![\\p{L}\\p{N}_])" + Pattern.quote(entry.getKey());
            text = text.replaceAll(word + "(?![\\p{L}\\p{N}_])", entry.getValue());
          }
          shown.put(language, text);
        });
    return shown;
  }

  Map<String, String> texts(Map<String, String> byLanguage) {
    Map<String, String> shown = new LinkedHashMap<>();
    byLanguage.forEach((language, text) -> shown.put(language, text(text)));
    return shown;
  }

  Map<String, Source> sources(Map<String, Source> sources) {
    Map<String, Source> shown = new TreeMap<>();
    sources.forEach(
        (key, source) -> {
          String replaced = keys.get(key);
          if (replaced == null) {
            shown.put(key, source);
          } else {
            shown.put(
                replaced,
                new Source(
                    replaced,
                    source.kind(),
                    source.reliability(),
                    source.evidenceClass(),
                    null,
                    true,
                    true));
          }
        });
    return shown;
  }
}

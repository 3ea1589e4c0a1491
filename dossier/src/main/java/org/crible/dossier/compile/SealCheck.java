package org.crible.dossier.compile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crible.evidence.Case;
import org.crible.evidence.Source;

/**
 * The last look at a disclosable dossier before it is written: whether the name of a sealed source
 * still stands anywhere in it, in a title, a quote, a file name or an address, whatever its case,
 * its accents and what stands between its words.
 */
public final class SealCheck {
  private static final String BETWEEN = "(?:[^\\p{L}\\p{N}]|%20){0,8}";
  private static final int AROUND = 30;
  private final List<Pattern> names = new ArrayList<>();

  private SealCheck() {}

  /** The check for the sealed sources of a case. */
  public static SealCheck of(Case full) {
    SealCheck check = new SealCheck();
    full.sources().values().stream()
        .filter(Source::sealed)
        .map(source -> folded(source.name()))
        .forEach(check::add);
    return check;
  }

  private void add(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(Pattern.quote(word));
      }
    }
    if (!words.isEmpty()) {
      String whole = String.join(BETWEEN, words);
      names.add(Pattern.compile("(?<![\\p{L}\\p{N}])" + whole + "(?![\\p{L}\\p{N}])"));
    }
  }

  /**
   * The words before the first sealed name in a text, with the name itself masked; empty where none
   * stands in it.
   *
   * @param text HTML or JSON, as it is about to be written
   */
  public Optional<String> leak(String text) {
    String folded = folded(unescaped(text));
    return names.stream()
        .map(name -> name.matcher(folded))
        .filter(java.util.regex.Matcher::find)
        .map(
            found ->
                folded.substring(Math.max(0, found.start() - AROUND), found.start()).strip()
                    + " [\u2026]")
        .map(around -> names.stream().anyMatch(n -> n.matcher(around).find()) ? "[\u2026]" : around)
        .findFirst();
  }

  private static String unescaped(String text) {
    return text.replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}

package org.crible.dossier.compile;

import java.util.List;
import java.util.Optional;
import org.crible.evidence.Case;

/**
 * The last look at a dossier before it is written: whether the name of a sealed source still stands
 * anywhere in it, in a title, a quote, a file name or an address, whatever its case, its accents
 * and what stands between its words. Everything that {@link Sealing} masks it finds.
 */
public final class SealCheck {
  private static final int AROUND = 30;
  private final SealedNames names;

  private SealCheck(SealedNames names) {
    this.names = names;
  }

  /** The check for the sealed sources of a case. */
  public static SealCheck of(Case full) {
    return new SealCheck(SealedNames.of(full));
  }

  /**
   * The words before the first sealed name in a text, with the name itself masked; empty where none
   * stands in it.
   *
   * @param text HTML or JSON, as it is about to be written
   */
  public Optional<String> leak(String text) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Folded folded = Folded.of(unescaped(text));
    List<FoldedName.Place> places = names.places(folded);
    return places.isEmpty() ? Optional.empty() : Optional.of(around(folded, places.getFirst()));
  }

  private String around(Folded folded, FoldedName.Place place) {
    String before =
        folded.text().substring(Math.max(0, place.start() - AROUND), place.start()).strip();
    return names.places(Folded.of(before)).isEmpty() ? before + " [\u2026]" : "[\u2026]";
  }

  /** Without the marks by which HTML and JSON write some characters. */
  private static String unescaped(String text) {
    return text.replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("\\n", " ")
        .replace("\\r", " ")
        .replace("\\t", " ");
  }
}

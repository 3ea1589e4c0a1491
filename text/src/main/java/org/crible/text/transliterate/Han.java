package org.crible.text.transliterate;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chinese characters in pinyin, as ICU reads them. It reads each by itself, so what it says of one
 * is kept; the marks of repetition and of other scripts that stand with them are left to it whole.
 */
final class Han {
  private static final String ICU = "Han-Latin";
  private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

  private Han() {}

  /** The syllables, with a space between them. */
  static String read(String text) {
    if (!text.codePoints().allMatch(Han::isUnified)) {
      return Icu.read(ICU, text);
    }
    StringBuilder syllables = new StringBuilder(6 * text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (!syllables.isEmpty()) {
                syllables.append(' ');
              }
              syllables.append(READ.computeIfAbsent(character, Han::syllable));
            });
    return syllables.toString();
  }

  private static String syllable(int character) {
    return Icu.read(ICU, Character.toString(character));
  }

  /** Whether it is one of those that names are written with. */
  private static boolean isUnified(int character) {
    return UCharacter.hasBinaryProperty(character, UProperty.UNIFIED_IDEOGRAPH);
  }
}

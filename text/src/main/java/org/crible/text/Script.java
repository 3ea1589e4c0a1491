package org.crible.text;

import java.lang.Character.UnicodeScript;

/** The scripts that names are read from, and how they are read. */
public enum Script {
  LATIN,
  CYRILLIC,
  GREEK,
  ARMENIAN,
  GEORGIAN,
  ARABIC,
  HEBREW,
  HAN,
  KANA,
  HANGUL,
  /** Any other script that has letters (Thai, Devanagari, Khmer, Ethiopic…). */
  OTHER,
  /** Digits, marks, spaces, signs: they belong to whatever stands around them. */
  NONE;

  /** The script of a code point. */
  public static Script of(int codePoint) {
    if (codePoint < 0x80) {
      return Character.isLetter(codePoint) ? LATIN : NONE;
    }
    if (!Character.isLetter(codePoint)
        && !Character.isIdeographic(codePoint)
        && !isVowelSign(codePoint)) {
      return NONE;
    }
    UnicodeScript script = UnicodeScript.of(codePoint);
    if (script == UnicodeScript.LATIN) {
      return LATIN;
    } else if (script == UnicodeScript.CYRILLIC) {
      return CYRILLIC;
    } else if (script == UnicodeScript.GREEK) {
      return GREEK;
    } else if (script == UnicodeScript.ARMENIAN) {
      return ARMENIAN;
    } else if (script == UnicodeScript.GEORGIAN) {
      return GEORGIAN;
    } else if (script == UnicodeScript.ARABIC) {
      return ARABIC;
    } else if (script == UnicodeScript.HEBREW) {
      return HEBREW;
    } else if (script == UnicodeScript.HAN) {
      return HAN;
    } else if (script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || codePoint == 'ー') {
      return KANA;
    } else if (script == UnicodeScript.HANGUL) {
      return HANGUL;
    }
    return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED ? NONE : OTHER;
  }

  /** Marks that stand for a vowel (Devanagari, Thai, Khmer) are part of a word, accents are not. */
  private static boolean isVowelSign(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.COMBINING_SPACING_MARK
        || (type == Character.NON_SPACING_MARK
            && UnicodeScript.of(codePoint) != UnicodeScript.INHERITED
            && UnicodeScript.of(codePoint) != UnicodeScript.ARABIC
            && UnicodeScript.of(codePoint) != UnicodeScript.HEBREW);
  }

  /** Whether the script leaves vowels unwritten. */
  public boolean vowelless() {
    return this == ARABIC || this == HEBREW;
  }
}

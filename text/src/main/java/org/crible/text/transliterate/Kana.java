package org.crible.text.transliterate;

import org.crible.text.LetterTable;
import org.jspecify.annotations.Nullable;

/** Japanese syllables after Hepburn, long vowels unmarked, as passports have them. */
final class Kana {
  private static final LetterTable TABLE = LetterTable.named("kana");
  private static final char DOUBLING = 'ッ';

  /** What lies between a hiragana and its katakana (Unicode, chapter 18.4). */
  private static final int TO_KATAKANA = 'ア' - 'あ';

  private Kana() {}

  static String read(String text) {
    String kana = katakana(text);
    StringBuilder latin = new StringBuilder(kana.length() * 2);
    boolean doubled = false;
    int i = 0;
    while (i < kana.length()) {
      @Nullable String pair =
          i + 2 <= kana.length() ? TABLE.reading(kana.substring(i, i + 2)) : null;
      @Nullable String read = pair == null ? TABLE.reading(kana.substring(i, i + 1)) : pair;
      if (read != null) {
        if (doubled) {
          latin.append(read.startsWith("ch") ? 't' : read.charAt(0));
        }
        latin.append(read);
      }
      doubled = kana.charAt(i) == DOUBLING;
      i += pair == null ? 1 : 2;
    }
    return latin.toString();
  }

  private static String katakana(String text) {
    StringBuilder kana = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kana.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + TO_KATAKANA) : c);
    }
    return kana.toString();
  }
}

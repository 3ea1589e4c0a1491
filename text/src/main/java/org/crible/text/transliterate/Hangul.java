package org.crible.text.transliterate;

/**
 * Korean syllables one after the other without sound changes between them, after McCune-Reischauer
 * without its marks, as the lists spell names from the north; other habits (Gim, Jeong) are
 * families of variants, which the comparison of names knows. Syllables are composed by arithmetic
 * (Unicode, chapter 3.12).
 */
final class Hangul {
  private static final String[] LEADS = "k kk n t tt r m p pp s ss - j jj ch k t p h".split(" ");
  private static final String[] VOWELS =
      "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
  private static final String[] TAILS =
      "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

  // Revised Romanisation (2000), which tells apart what foreign names tell apart.
  private static final String[] REVISED_LEADS =
      "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ");
  private static final String[] REVISED_VOWELS =
      "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
  private static final String[] REVISED_TAILS =
      "- k k ks n nj nh t l lk lm lp ls lt lp lh m p ps s ss ng t t k t p h".split(" ");

  private Hangul() {}

  /** The syllables of a foreign name, run together. */
  static String together(String text) {
    StringBuilder latin = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - 0xAC00;
      if (index >= 0 && index < 11172) {
        append(latin, REVISED_LEADS[index / 588]);
        append(latin, REVISED_VOWELS[index % 588 / 28]);
        append(latin, REVISED_TAILS[index % 28]);
      }
    }
    return latin.toString();
  }

  /** Each syllable is followed by a space: names are usually written one word a syllable or two. */
  static String read(String text) {
    StringBuilder latin = new StringBuilder(" ");
    for (int i = 0; i < text.length(); i++) {
      int index = text.charAt(i) - 0xAC00;
      if (index >= 0 && index < 11172) {
        append(latin, LEADS[index / 588]);
        append(latin, VOWELS[index % 588 / 28]);
        append(latin, TAILS[index % 28]);
        latin.append(' ');
      }
    }
    return latin.toString();
  }

  private static void append(StringBuilder latin, String letters) {
    if (!letters.equals("-")) {
      latin.append(letters);
    }
  }
}

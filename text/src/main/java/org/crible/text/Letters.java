package org.crible.text;

/** Which letters a word has, as the bits of a number: enough to tell most words apart at once. */
public final class Letters {
  /** How many bits are used; the rarest letters share some. */
  public static final int BITS = 24;

  private static final int ALPHABET = 31;

  private Letters() {}

  /** The letters of a word; digits and signs count as some letter. */
  public static int of(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1 << (word.charAt(i) & ALPHABET) % BITS;
    }
    return letters;
  }
}

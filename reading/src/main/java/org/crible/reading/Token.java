package org.crible.reading;

/**
 * A word, number, mark or quotation mark.
 *
 * @param start first UTF-16 unit in the text
 * @param end the unit after the last
 * @param text as it stands there
 * @param lower in lower case, with a straight apostrophe
 * @param kind what it is
 * @param paragraph number of its paragraph, from 0
 */
public record Token(int start, int end, String text, String lower, Kind kind, int paragraph) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with inner hyphens and periods. */
    WORD,
    /** A French subject pronoun hung on to its verb: "-t-il". */
    CLITIC,
    /** Digits. */
    NUMBER,
    /** An opening quotation mark. */
    OPEN,
    /** A closing quotation mark. */
    CLOSE,
    /** Any other mark. */
    MARK
  }

  /** Whether it starts with a capital. */
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is a word or a number. */
  public boolean wordLike() {
    return kind == Kind.WORD || kind == Kind.NUMBER;
  }
}

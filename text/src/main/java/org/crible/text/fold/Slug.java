package org.crible.text.fold;

/**
 * A name as an id: lower-case letters and digits without their marks, other signs as single
 * underlines. Names that differ in case, accents or punctuation only have one slug.
 */
public final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /** The slug, at most 60 characters; empty where the name holds no letter and no digit. */
  public static String of(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    Fold.latin(name)
        .codePoints()
        .takeWhile(c -> slug.length() < LONGEST)
        .forEach(
            c -> {
              boolean after = !slug.isEmpty() && slug.charAt(slug.length() - 1) != '_';
              if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
              } else if (after && Character.getType(c) != Character.NON_SPACING_MARK) {
                slug.append('_');
              }
            });
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '_' ? end - 1 : end);
  }
}

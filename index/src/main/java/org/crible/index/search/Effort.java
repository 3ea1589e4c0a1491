package org.crible.index.search;

/**
 * When it is worth to find out more before names are met. Whatever stands here, the same names are
 * found.
 *
 * @param few a word that may be like the query's is compared first if it stands in more names
 * @param many the words that cover a query are taken apart by their share of a name if they stand
 *     in more names together
 */
record Effort(int few, int many) {
  /** Measured on the lists of the bench. */
  static final Effort USUAL = new Effort(8, 4096);
}

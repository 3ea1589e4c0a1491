package org.crible.reading;

/**
 * A sentence; a closed quotation is never cut in two.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph number of its paragraph
 */
public record Sentence(int first, int end, int paragraph) {}

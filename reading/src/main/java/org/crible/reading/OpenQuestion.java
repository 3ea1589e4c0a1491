package org.crible.reading;

/**
 * A question that the document leaves open.
 *
 * @param id {@code q1}, {@code q2}… in the order of the document
 * @param text the words of the document, without "if" and "whether"
 * @param start first code point
 * @param end the code point after the last
 */
public record OpenQuestion(String id, String text, int start, int end) {}

package org.crible.reading;

/**
 * Something that reading saw and left open.
 *
 * @param text the words
 * @param start first code point
 * @param end the code point after the last
 * @param why one sentence
 */
public record Note(String text, int start, int end, String why) {}

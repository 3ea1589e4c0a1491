package org.crible.reading;

/**
 * Words between quotation marks.
 *
 * @param open index of the opening token
 * @param close index of the closing token, or of the token after the last where nothing closes it
 * @param start first UTF-16 unit inside the marks
 * @param end the unit after the last inside the marks
 */
public record Quotation(int open, int close, int start, int end) {}

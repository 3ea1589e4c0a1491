package org.crible.lists;

/**
 * A row or record that was not loaded.
 *
 * @param file the file's name as given
 * @param line where it starts, counted from 1
 * @param reason one plain sentence
 */
public record SkippedRow(String file, long line, String reason) {}

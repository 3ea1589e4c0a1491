package org.crible.lists;

/**
 * Something that a reader of the report should know although nothing was skipped, for example
 * remarks that the publisher cut off.
 *
 * @param file the file's name as given
 * @param line where it stands, counted from 1
 * @param text one plain sentence
 */
public record ListNote(String file, long line, String text) {}

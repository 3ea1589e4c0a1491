package org.crible.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of a publisher's file that could not be read, kept so that nothing is lost silently.
 *
 * @param file the file's name; null where the issue has only one
 * @param line line number from 1, or 0 where the format has no lines
 * @param reason one sentence
 */
public record SkippedRow(@Nullable String file, long line, String reason) {}

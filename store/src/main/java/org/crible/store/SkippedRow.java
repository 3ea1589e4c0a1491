package org.crible.store;

import org.jspecify.annotations.Nullable;

/**
 * A row of a publisher's file that could not be read, kept so that nothing is lost silently.
 *
 * <p>Module lists has a noun of the same name: there the file is always named, as its caller gave
 * it; here it is a name within the issue, which must not depend on the folder it was loaded from.
 *
 * @param file the file's name; null where the issue has only one
 * @param line line number from 1, or 0 where the format has no lines
 * @param reason one sentence
 */
public record SkippedRow(@Nullable String file, long line, String reason) {}

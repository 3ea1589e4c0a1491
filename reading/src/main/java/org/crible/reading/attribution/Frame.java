package org.crible.reading.attribution;

import org.crible.reading.Attribution.Range;
import org.jspecify.annotations.Nullable;

/**
 * A verb group with its subject, before its content is known.
 *
 * @param group the verb
 * @param start first token of subject or verb, whichever comes first
 * @param source the subject; null where it is that of the frame before
 * @param place where the subject stands
 */
record Frame(VerbGroup group, int start, @Nullable Range source, Place place) {
  enum Place {
    /** "X said". */
    BEFORE,
    /** ", a dit X". */
    AFTER,
    /** "and warned": the subject of the frame before. */
    SHARED,
    /** "documents showing". */
    EVIDENCE
  }
}

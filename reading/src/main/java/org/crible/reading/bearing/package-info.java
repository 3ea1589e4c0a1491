/**
 * What a claim does to a question, proposed from shared ideas, cautiously. Start with {@link
 * org.crible.reading.bearing.Bearings}.
 */
@NullMarked
package org.crible.reading.bearing;

import org.jspecify.annotations.NullMarked;

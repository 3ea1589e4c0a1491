/**
 * Wires the layers of reading into one call. Holds no rule of language. Start with {@link
 * org.crible.reading.read.Reader}.
 */
@NullMarked
package org.crible.reading.read;

import org.jspecify.annotations.NullMarked;

/**
 * The word lists of {@code resources/lexicon} into memory. Start with {@link
 * org.crible.reading.lexicon.Lexicons}.
 */
@NullMarked
package org.crible.reading.lexicon;

import org.jspecify.annotations.NullMarked;

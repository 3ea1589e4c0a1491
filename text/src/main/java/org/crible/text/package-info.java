/**
 * Strings only: which script, in which Latin letters, which words, how far apart. Knows nothing of
 * people, companies or lists.
 *
 * <p>Start at {@link org.crible.text.Script} and {@code
 * org.crible.text.transliterate.Transliteration}.
 */
@NullMarked
package org.crible.text;

import org.jspecify.annotations.NullMarked;

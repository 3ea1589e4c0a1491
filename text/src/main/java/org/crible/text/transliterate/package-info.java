/**
 * Names in any script as they may be written in Latin letters. Alphabets are read by tables, the
 * others by ICU, which is loaded only when such a script is met. Start at {@link
 * org.crible.text.transliterate.Transliteration}.
 */
@NullMarked
package org.crible.text.transliterate;

import org.jspecify.annotations.NullMarked;

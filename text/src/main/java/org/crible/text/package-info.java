/** Strings only: fold, transliterate, tokenise, distance. */
@NullMarked
package org.crible.text;

import org.jspecify.annotations.NullMarked;

/** Where words begin and end in a name. Start at {@link org.crible.text.word.Words}. */
@NullMarked
package org.crible.text.word;

import org.jspecify.annotations.NullMarked;

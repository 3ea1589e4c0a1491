@NullMarked
package org.crible.text.transliterate;

import org.jspecify.annotations.NullMarked;

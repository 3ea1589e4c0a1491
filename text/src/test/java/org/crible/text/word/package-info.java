@NullMarked
package org.crible.text.word;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.crible.text.fold;

import org.jspecify.annotations.NullMarked;

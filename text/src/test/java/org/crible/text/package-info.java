@NullMarked
package org.crible.text;

import org.jspecify.annotations.NullMarked;

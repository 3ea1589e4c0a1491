@NullMarked
package org.crible.text.distance;

import org.jspecify.annotations.NullMarked;

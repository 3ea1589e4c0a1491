@NullMarked
package org.crible.match.date;

import org.jspecify.annotations.NullMarked;

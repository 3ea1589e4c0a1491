/** The one facade; wires, holds no logic. */
@NullMarked
package org.crible.engine;

import org.jspecify.annotations.NullMarked;

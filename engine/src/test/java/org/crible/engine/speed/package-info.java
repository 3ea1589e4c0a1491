/**
 * Measures how fast parties are screened, and that the index loses nothing. Run by bench/speed,
 * bench/equal, bench/scale and bench/rebuild; no tests.
 */
@NullMarked
package org.crible.engine.speed;

import org.jspecify.annotations.NullMarked;

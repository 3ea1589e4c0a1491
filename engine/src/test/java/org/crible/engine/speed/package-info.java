/**
 * Measures how fast parties are screened, and that the index loses nothing. Run by bench/speed,
 * bench/equal and bench/scale; no tests.
 */
@NullMarked
package org.crible.engine.speed;

import org.jspecify.annotations.NullMarked;

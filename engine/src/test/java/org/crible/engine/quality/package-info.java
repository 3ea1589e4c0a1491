/**
 * The bench of matching quality, run by {@code bench/quality}: labelled pairs, calibration, people
 * on no list. Not here: speed. Start at {@link org.crible.engine.quality.QualityBench}.
 */
@NullMarked
package org.crible.engine.quality;

import org.jspecify.annotations.NullMarked;

/**
 * Text to tokens, sentences and quotations with offsets. No meaning here. Start with {@link
 * org.crible.reading.segment.Segmenter}.
 */
@NullMarked
package org.crible.reading.segment;

import org.jspecify.annotations.NullMarked;

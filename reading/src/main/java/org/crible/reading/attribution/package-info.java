/**
 * Sentence to attributions: which words introduce whose words. Start with {@link
 * org.crible.reading.attribution.Attributions}.
 */
@NullMarked
package org.crible.reading.attribution;

import org.jspecify.annotations.NullMarked;

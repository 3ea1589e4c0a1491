/**
 * Attribution and speaker to a claim: polarity, modality, interest, day. Start with {@link
 * org.crible.reading.claim.Claims}.
 */
@NullMarked
package org.crible.reading.claim;

import org.jspecify.annotations.NullMarked;

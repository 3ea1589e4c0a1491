/**
 * The words that name a speaker, to the speaker: kind, anonymity, body, antecedent. Start with
 * {@link org.crible.reading.speaker.Speakers}.
 */
@NullMarked
package org.crible.reading.speaker;

import org.jspecify.annotations.NullMarked;

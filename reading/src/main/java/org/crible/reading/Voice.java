package org.crible.reading;

import java.util.List;
import org.crible.evidence.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A resolved speaker.
 *
 * @param speaker who says it
 * @param chain on whose word, from the nearest hand to the first origin
 * @param origin id of the first origin
 * @param country country that the speaker's name or body belongs to
 * @param publisher whether the document speaks in its own voice
 */
public record Voice(
    Speaker speaker,
    List<String> chain,
    @Nullable String origin,
    @Nullable String country,
    boolean publisher) {}

package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a claim does to a question. The direction is that of the statement as made, denial included.
 *
 * @param question the question's id
 * @param direction supports or opposes
 * @param strength how far the fact separates the answers; absent where the claim is a search
 */
public record Bearing(
    String question, @JsonProperty("bearing") Direction direction, @Nullable Strength strength) {}

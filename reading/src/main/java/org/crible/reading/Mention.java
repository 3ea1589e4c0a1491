package org.crible.reading;

import org.jspecify.annotations.Nullable;

/**
 * A name in a document.
 *
 * @param text the words
 * @param start first code point
 * @param end the code point after the last
 * @param schema FollowTheMoney schema that the words suggest; {@code Country} and {@code Address}
 *     (a place) among them
 * @param country lower-case ISO 3166-1 code of the country named, or of the place's country
 * @param entityId the listed party that it may be
 * @param score how well it matches, 0 to 1
 */
public record Mention(
    String text,
    int start,
    int end,
    @Nullable String schema,
    @Nullable String country,
    @Nullable String entityId,
    @Nullable Double score) {}

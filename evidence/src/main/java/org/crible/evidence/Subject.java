package org.crible.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a case is about.
 *
 * @param name as the case calls it
 * @param schema FollowTheMoney schema
 * @param country ISO 3166-1 alpha-2, lower case
 * @param entity id of the listed entity that it is
 * @param aliases other names
 */
public record Subject(
    String name,
    @Nullable String schema,
    @Nullable String country,
    @Nullable String entity,
    List<String> aliases) {}

package org.crible.evidence;

import java.util.List;

/**
 * A person's decision on whether claims rest on one origin.
 *
 * @param link same, possible, or none (written {@code apart} in case.yml)
 * @param claims ids of the claims, two or more
 */
public record OriginDecision(OriginLink link, List<String> claims) {}

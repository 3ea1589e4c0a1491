package org.crible.engine;

import org.crible.model.Entity;

/**
 * A link between two parties, seen from one of them.
 *
 * @param role what the list calls it, for example {@code Linked To}; else the kind of link
 * @param outgoing whether it starts at the party that it is seen from
 * @param other the party at the other end
 * @param via the link itself, with its own statements; the party at the other end where one points
 *     at the other directly
 */
public record ListedLink(String role, boolean outgoing, Entity other, Entity via) {}

package org.crible.engine;

import org.crible.match.Score;
import org.crible.model.Entity;

/**
 * A listed entity that the party looked for may be.
 *
 * @param entity what the lists say of it
 * @param score how likely, with its explanation
 */
public record Hit(Entity entity, Score score) {}

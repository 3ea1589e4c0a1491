package org.crible.store;

import org.crible.model.Entity;

/**
 * An entity next to another.
 *
 * @param property the property whose value is the other's id
 * @param inverse true if {@code entity} points at the one asked for (its sanction, its ownership),
 *     false if the one asked for points at {@code entity} (its address)
 * @param entity the neighbour
 */
public record Adjacent(String property, boolean inverse, Entity entity) {}

package org.crible.index;

/**
 * An entity whose score reaches the threshold.
 *
 * @param id the entity's id
 * @param score its score, the same as comparing the entity itself gives
 */
public record Scored(String id, double score) {}

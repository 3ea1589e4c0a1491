package org.crible.reading;

import java.util.List;

/**
 * An idea that questions ask about.
 *
 * @param name its key, the same in every language
 * @param weight how much the idea alone ties a claim to a question, 1 to 3
 * @param stems words that stand for it
 * @param opposite stems among them that turn the answer round ("unaware")
 */
public record Concept(String name, int weight, List<Stem> stems, List<Stem> opposite) {}

package org.crible.evidence.origin;

import java.util.Set;

/**
 * The figures and words by which origins are grouped; part of the weighing profile.
 *
 * @param unnamedKinds kinds of source whose unnamed speakers may share a briefing
 * @param unnamedClasses classes of evidence for which the same holds
 * @param overlap share of word trigrams, 0 to 1, from which two texts are taken to overlap
 * @param leastTrigrams texts with fewer trigrams are not compared
 */
public record OriginRules(
    Set<String> unnamedKinds, Set<String> unnamedClasses, double overlap, int leastTrigrams) {}

/**
 * Weighs the claims on each question by the twelve rules of the profile ({@code
 * weighing/ladder-1.yml}; docs/concepts/weighing.md explains them), each rule in a class of its
 * own, and wires the packages origin, measure and sufficiency.
 *
 * <p>Not here: reading the case folder (package folder). Start at {@link
 * org.crible.evidence.weigh.Weigher}.
 */
@NullMarked
package org.crible.evidence.weigh;

import org.jspecify.annotations.NullMarked;

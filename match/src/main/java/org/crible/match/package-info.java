/**
 * Two entities to a score with its explanation. Here stand the nouns: what is prepared of an entity
 * once ({@link org.crible.match.Prepared}, {@link org.crible.match.NameForm}, {@link
 * org.crible.match.Token}) and what a comparison gives ({@link org.crible.match.Score}).
 *
 * <p>The formulas stand in one subpackage per kind of feature; {@code match.profile} wires them.
 * Not here: finding candidates among many. Start at {@code org.crible.match.profile.Profile}.
 */
@NullMarked
package org.crible.match;

import org.jspecify.annotations.NullMarked;

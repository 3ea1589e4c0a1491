/**
 * Wires the features: weights from a profile, what is prepared of an entity, the score. The only
 * package here that sees the others. Start at {@link org.crible.match.profile.Profile}.
 */
@NullMarked
package org.crible.match.profile;

import org.jspecify.annotations.NullMarked;

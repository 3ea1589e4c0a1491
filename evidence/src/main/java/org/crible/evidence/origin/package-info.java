/**
 * Which claims rest on one origin: by origin id, by a person's decision, by the body of unnamed
 * officials, by overlapping wording, by translation (rule 6 of the weighing profile).
 *
 * <p>Not here: what a group weighs (package weigh). Start at {@link
 * org.crible.evidence.origin.OriginGroups}.
 */
@NullMarked
package org.crible.evidence.origin;

import org.jspecify.annotations.NullMarked;

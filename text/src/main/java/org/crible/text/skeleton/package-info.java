/**
 * What is left of a word when spelling habits are taken away: keys on which variants of one name
 * meet. Start at {@link org.crible.text.skeleton.Skeleton}.
 */
@NullMarked
package org.crible.text.skeleton;

import org.jspecify.annotations.NullMarked;

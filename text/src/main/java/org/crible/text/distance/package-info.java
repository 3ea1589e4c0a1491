/** How many edits apart two words are. Start at {@link org.crible.text.distance.EditDistance}. */
@NullMarked
package org.crible.text.distance;

import org.jspecify.annotations.NullMarked;

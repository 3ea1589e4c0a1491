/** Two entities to a score with its explanation; one package per kind of feature. */
@NullMarked
package org.crible.match;

import org.jspecify.annotations.NullMarked;

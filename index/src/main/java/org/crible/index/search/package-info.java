/**
 * Finds in an index the entities whose score can reach a threshold. {@link
 * org.crible.index.search.NameIndex} makes, opens and searches an index; {@link
 * org.crible.index.search.NameSearch} holds the bound and its proof.
 *
 * <p>Not here: the layout of the file, the score.
 */
@NullMarked
package org.crible.index.search;

import org.jspecify.annotations.NullMarked;

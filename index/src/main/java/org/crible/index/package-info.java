/**
 * Many entities to the candidates of a query: all that can reach the threshold, and few others.
 * Here stand the nouns; {@code index.file} holds the file that is mapped into memory, {@code
 * index.search} finds candidates in it.
 *
 * <p>Not here: the score itself (module match), the entities (module store). Start at {@code
 * index.search.NameIndex}.
 */
@NullMarked
package org.crible.index;

import org.jspecify.annotations.NullMarked;

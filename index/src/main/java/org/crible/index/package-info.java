/** Many entities to the candidates of a query, all of them, fast. */
@NullMarked
package org.crible.index;

import org.jspecify.annotations.NullMarked;

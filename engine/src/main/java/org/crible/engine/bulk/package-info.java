/**
 * Many parties at once: rows in, results out in the same order, bad rows aside with their reason.
 *
 * <p>Not here: screening itself. Start at {@link org.crible.engine.bulk.BulkScreening}.
 */
@NullMarked
package org.crible.engine.bulk;

import org.jspecify.annotations.NullMarked;

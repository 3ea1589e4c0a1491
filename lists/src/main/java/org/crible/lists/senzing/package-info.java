/**
 * Records in Senzing's generic entity specification, one JSON object a line: features by name, flat
 * or in arrays.
 *
 * <p>Not here: the resolving of entities. Start at {@link org.crible.lists.senzing.SenzingReader}.
 */
@NullMarked
package org.crible.lists.senzing;

import org.jspecify.annotations.NullMarked;

/**
 * In-house lists in CSV or JSON, read with a mapping file that says which column is which property.
 * The mapping file is described in {@code docs/reference/lists/mapping.md}.
 *
 * <p>Not here: publishers' own formats. Start at {@link org.crible.lists.mapped.MappedReader}.
 */
@NullMarked
package org.crible.lists.mapped;

import org.jspecify.annotations.NullMarked;

/**
 * The index as a file: sections of numbers and texts behind a checked header, written once, mapped
 * into memory, replaced as a whole.
 *
 * <p>Not here: what the numbers mean for a query. Start at {@link org.crible.index.file.IndexFile}.
 */
@NullMarked
package org.crible.index.file;

import org.jspecify.annotations.NullMarked;

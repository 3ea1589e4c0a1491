/**
 * The way in: which file is of which format, which files belong together, and the reader of each.
 * The only package of this module that knows all publishers' packages.
 *
 * <p>Not here: how any one format is read. Start at {@link org.crible.lists.catalog.ListCatalog}.
 */
@NullMarked
package org.crible.lists.catalog;

import org.jspecify.annotations.NullMarked;

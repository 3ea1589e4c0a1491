/**
 * Australia's consolidated list of the Department of Foreign Affairs and Trade, a spreadsheet with
 * a row for each name.
 *
 * <p>Not here: how a spreadsheet is read, {@link org.crible.lists.Sheet}. Start at {@link
 * org.crible.lists.au.DfatReader}.
 */
@NullMarked
package org.crible.lists.au;

import org.jspecify.annotations.NullMarked;

/**
 * The lists of the United Kingdom: the UK Sanctions List (XML, CSV, spreadsheet) and OFSI's
 * consolidated list (CSV), which closed on 28 January 2026. A table's rows are brought into the
 * shape of the XML's Designation, and one class, {@link org.crible.lists.uk.Designation}, says what
 * its parts mean.
 *
 * <p>Not here: joining the two lists, or either with the UN's. Start at {@link
 * org.crible.lists.uk.Designation}; which column goes where stands in the {@code *-fields.yml}.
 */
@NullMarked
package org.crible.lists.uk;

import org.jspecify.annotations.NullMarked;

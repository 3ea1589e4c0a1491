/**
 * The European Union's financial sanctions files (FSF): XML 1.1, CSV 1.1 and CSV 1.0. A table's
 * rows are brought into the shape of the XML's sanctionEntity, and one class, {@link
 * org.crible.lists.eu.SanctionEntity}, says what its parts mean.
 *
 * <p>Not here: the EU's travel bans, which this file does not hold. Start at {@link
 * org.crible.lists.eu.SanctionEntity}; which column goes where stands in the {@code *-fields.yml}.
 */
@NullMarked
package org.crible.lists.eu;

import org.jspecify.annotations.NullMarked;

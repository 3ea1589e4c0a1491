/**
 * The rules of the property types: countries from names, dates from publishers' notations,
 * identifiers with their check digits.
 *
 * <p>Not here: comparing values. Start at {@link org.crible.model.type.Countries}.
 */
@NullMarked
package org.crible.model.type;

import org.jspecify.annotations.NullMarked;

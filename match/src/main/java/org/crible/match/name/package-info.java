/**
 * How alike two names are: reading a name into tokens, weighing them, pairing them up, and what the
 * pairs and the leftovers say. Not here: dates, countries, identifiers.
 *
 * <p>Start at {@link org.crible.match.name.NameComparison}; {@link
 * org.crible.match.name.NameReader} makes what it compares.
 */
@NullMarked
package org.crible.match.name;

import org.jspecify.annotations.NullMarked;

/**
 * The lists of the US Treasury's Office of Foreign Assets Control (OFAC) in their CSV layout:
 * {@code sdn.csv} with the parties, {@code add.csv} with addresses, {@code alt.csv} with other
 * names.
 *
 * <p>Not here: OFAC's XML layouts. Start at {@link org.crible.lists.ofac.OfacCsvReader}; what the
 * labels in the remarks mean stands in {@code treasury-labels.yml}.
 */
@NullMarked
package org.crible.lists.ofac;

import org.jspecify.annotations.NullMarked;

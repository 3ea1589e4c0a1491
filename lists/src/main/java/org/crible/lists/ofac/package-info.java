/**
 * The lists of the US Treasury's Office of Foreign Assets Control (OFAC) in their four layouts: CSV
 * ({@code sdn.csv}, {@code add.csv}, {@code alt.csv}), sdnList XML, enhanced XML, advanced XML.
 *
 * <p>Not here: what OFAC's labels mean ({@code treasury-labels.yml}, which other lists share).
 * Start at {@link org.crible.lists.ofac.OfacCsvReader}; what stands where is in the {@code
 * *-xml.yml}.
 */
@NullMarked
package org.crible.lists.ofac;

import org.jspecify.annotations.NullMarked;

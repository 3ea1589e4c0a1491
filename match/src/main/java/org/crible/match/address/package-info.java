/**
 * Whether two parties have an address in common, written one way or another. Not here: countries,
 * which {@code match.country} compares. Start at {@link org.crible.match.address.AddressReader}.
 */
@NullMarked
package org.crible.match.address;

import org.jspecify.annotations.NullMarked;

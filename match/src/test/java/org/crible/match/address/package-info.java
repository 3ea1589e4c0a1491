/** Addresses written one way or another, read and compared. */
@NullMarked
package org.crible.match.address;

import org.jspecify.annotations.NullMarked;

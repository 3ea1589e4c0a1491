/** The command line; a door, no logic. */
@NullMarked
package org.crible.cli;

import org.jspecify.annotations.NullMarked;

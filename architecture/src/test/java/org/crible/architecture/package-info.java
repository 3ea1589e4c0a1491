/**
 * The walls of the house as tests: which module may know which, no cycles between packages, one
 * home for each library, plain names, documents whose links open.
 *
 * <p>Nothing here ships. Start at {@link org.crible.architecture.House}, which holds the rules.
 */
@NullMarked
package org.crible.architecture;

import org.jspecify.annotations.NullMarked;

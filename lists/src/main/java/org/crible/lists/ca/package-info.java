/**
 * Canada's consolidated list of autonomous sanctions (Special Economic Measures Act and Justice for
 * Victims of Corrupt Foreign Officials Act), XML.
 *
 * <p>Not here: the regulations themselves. Start at {@link org.crible.lists.ca.SemaReader}.
 */
@NullMarked
package org.crible.lists.ca;

import org.jspecify.annotations.NullMarked;

/**
 * The Swiss list of sanctioned persons, entities and objects of the State Secretariat for Economic
 * Affairs (SECO), XML with the root {@code swiss-sanctions-list}.
 *
 * <p>Not here: the ordinances. Start at {@link org.crible.lists.seco.SecoReader}.
 */
@NullMarked
package org.crible.lists.seco;

import org.jspecify.annotations.NullMarked;

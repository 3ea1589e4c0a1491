/**
 * The consolidated list of the United Nations Security Council, XML.
 *
 * <p>Not here: other lists' XML. Start at {@link org.crible.lists.un.UnXmlReader}; which element
 * goes where stands in {@code fields.yml}.
 */
@NullMarked
package org.crible.lists.un;

import org.jspecify.annotations.NullMarked;

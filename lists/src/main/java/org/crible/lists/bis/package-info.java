/**
 * The Denied Persons List of the US Bureau of Industry and Security, as the bureau's own text file
 * ({@code dpl.txt}, tab-separated).
 *
 * <p>Not here: the bureau's other lists, which come with the Consolidated Screening List. Start at
 * {@link org.crible.lists.bis.DeniedPersonsReader}.
 */
@NullMarked
package org.crible.lists.bis;

import org.jspecify.annotations.NullMarked;

/**
 * The US Consolidated Screening List of the International Trade Administration, CSV and JSON: many
 * lists of three departments in one file, each loaded as a dataset of its own.
 *
 * <p>Not here: the lists as their own publishers give them. Start at {@link
 * org.crible.lists.csl.CslReader}; which lists there are stands in {@code sources.yml}.
 */
@NullMarked
package org.crible.lists.csl;

import org.jspecify.annotations.NullMarked;

package org.crible.engine;

import org.crible.lists.UnmappedField;

/**
 * All fields of one name that no reader knows.
 *
 * @param first the first of them, as an example
 * @param count how many there are, 1 or more
 */
public record UnmappedFields(UnmappedField first, long count) {}

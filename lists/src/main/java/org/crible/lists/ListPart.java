package org.crible.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of several lists in a file, each of which is loaded as a dataset of its own.
 *
 * @param dataset its name
 * @param source what the file calls it
 * @param date the day that the file says it is of; null if it says none
 */
public record ListPart(String dataset, String source, @Nullable LocalDate date) {}

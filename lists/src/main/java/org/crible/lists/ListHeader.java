package org.crible.lists;

import org.crible.model.Dataset;

/**
 * What is known of an issue of a list before its first party.
 *
 * @param dataset the list
 * @param format the layout of the file
 * @param date the day that the issue is of
 */
public record ListHeader(Dataset dataset, ListFormat format, ListDate date) {}

package org.crible.dossier;

import java.util.List;

/**
 * What a dossier was made with, so that the same case gives the same bytes.
 *
 * @param program version of the program
 * @param lists the list issues that were used, in the order of their names
 */
public record Versions(String program, List<ListIssue> lists) {}

package org.crible.lists.catalog;

import java.util.List;
import org.crible.lists.ListLoad;
import org.crible.lists.UnreadableListException;

/**
 * What can be loaded of the files given, and what cannot.
 *
 * @param loads the lists to load, in the order given
 * @param refused a refusal for each file that is no list or no part of one
 */
public record LoadPlan(List<ListLoad> loads, List<UnreadableListException> refused) {}

package org.crible.store;

/**
 * What loading an issue changed. The counts of entities compare it with what the store said for its
 * list date before: the issue that it replaced, else the newest older one.
 *
 * @param issue the issue as it is now kept
 * @param changed false if the same content stood there already and nothing was written
 * @param replaced whether it took the place of another content for the same list date
 * @param added entities that were not there
 * @param altered entities of which anything is said differently
 * @param removed entities that are there no more
 */
public record LoadResult(
    Issue issue, boolean changed, boolean replaced, long added, long altered, long removed) {}

package org.crible.store;

import java.util.List;
import java.util.function.Supplier;
import org.crible.model.Entity;

/**
 * What the lists say under one id, not read yet: who knows it by its fingerprint need not read it.
 *
 * @param id the entities' id
 * @param fingerprint the first 64 bits of the SHA-256 digest of all that the lists say under the
 *     id, and which lists: another when any of it changes, whatever the order of loading; the days
 *     on which it was seen play no part
 * @param read reads it, on any thread: mostly one entity, several where their schemata exclude each
 *     other
 */
public record Unread(String id, long fingerprint, Supplier<List<Entity>> read) {}

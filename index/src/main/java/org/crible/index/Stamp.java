package org.crible.index;

/**
 * What an index was made from. An index whose stamp differs from that of the store and the profile
 * in use is stale and is made again.
 *
 * @param content fingerprint of the entities
 * @param profile name and fingerprint of the profile that prepared the names, of its weights, the
 *     word lists and the letter tables, and of the program that read them
 */
public record Stamp(String content, String profile) {}

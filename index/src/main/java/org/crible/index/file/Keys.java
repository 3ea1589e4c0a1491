package org.crible.index.file;

import java.util.function.IntConsumer;
import org.crible.match.Token;
import org.crible.match.name.LikenessKeys;
import org.crible.text.distance.Deletions;

/**
 * The keys of tokens as hashes. A bucket holds every token that has a key with its hash, and others
 * by chance: whoever looks there compares the tokens themselves.
 */
public final class Keys {
  private static final int MIX = 0x9E3779B1; // 2^32 divided by the golden ratio

  private Keys() {}

  /** The hashes of the keys under which a token is kept. */
  static void kept(Token token, IntConsumer hashes) {
    LikenessKeys.kept(token).forEach(key -> hashes.accept(key.hashCode()));
    deletions(token, hashes);
  }

  /** The hashes of the keys under which those are kept that a token can be like. */
  public static void sought(Token token, IntConsumer hashes) {
    LikenessKeys.sought(token).forEach(key -> hashes.accept(key.hashCode()));
    deletions(token, hashes);
  }

  private static void deletions(Token token, IntConsumer hashes) {
    int edits = LikenessKeys.edits(token);
    if (edits > 0) {
      Deletions.each(token.form(), edits, hashes);
    }
  }

  /** The bucket of a hash among so many, a power of two. */
  public static int bucket(int hash, int buckets) {
    int mixed = (hash ^ (hash >>> 15)) * MIX;
    return (mixed ^ (mixed >>> 15)) & (buckets - 1);
  }

  /** A power of two near a number of entries. */
  static int buckets(long entries) {
    return Integer.highestOneBit((int) Math.max(1, Math.min(entries, 1 << 28)));
  }
}

package org.crible.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * For each key the last row that has it: with that a list whose rows are in any order is merged
 * without holding more than the parties that are not complete. Keys are kept as 64 bits of their
 * hash, 12 bytes a key; should two keys ever share one, a party is complete later, never wrong.
 */
public final class LastRows {
  private long[] keys = new long[1 << 10];
  private int[] last = new int[1 << 10];
  private int size;

  /** Notes that a row, counted from 1, has the key. */
  public void seen(String key, int row) {
    if (size * 2 > keys.length) {
      grow();
    }
    put(hash(key), row);
  }

  /** Whether no later row has the key. */
  public boolean isLast(String key, int row) {
    return last[slot(hash(key))] <= row;
  }

  private void put(long hash, int row) {
    int slot = slot(hash);
    if (last[slot] == 0) {
      size++;
    }
    keys[slot] = hash;
    last[slot] = row;
  }

  private int slot(long hash) {
    int mask = keys.length - 1;
    int slot = (int) hash & mask;
    while (last[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldLast = last;
    keys = new long[oldKeys.length * 2];
    last = new int[keys.length];
    Arrays.fill(last, 0);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldLast[i] != 0) {
        put(oldKeys[i], oldLast[i]);
      }
    }
  }

  private static long hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      long hash = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        hash = hash << Byte.SIZE | (digest[i] & 0xFF);
      }
      return hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

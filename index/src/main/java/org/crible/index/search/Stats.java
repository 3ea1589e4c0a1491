package org.crible.index.search;

public final class Stats {
  public static long[] n = new long[16];

  public static void dump(int q) {
    String[] l = {
      "words",
      "searched",
      "keys",
      "distinct",
      "alike",
      "measA",
      "measB",
      "measJ",
      "joinedBucket",
      "found",
      "entities",
      "places",
      "hits"
    };
    for (int i = 0; i < l.length; i++) System.out.printf("%s %.2f  ", l[i], n[i] / (double) q);
    System.out.println();
    n = new long[16];
  }
}

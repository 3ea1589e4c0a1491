package org.crible.store.home;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program that loads until it is killed: one list, three list dates in turn, each round with
 * another content for the same date. Says a line after each load.
 */
final class LoadForever {
  static final int COMPANIES = 400;
  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private LoadForever() {}

  public static void main(String[] arguments) {
    try (Store store = Store.open(Path.of(arguments[0]))) {
      int first = Integer.parseInt(arguments[1]);
      for (int round = first; ; round++) {
        Lists.load(store, Lists.HARBOUR, START.plusDays(round % 3), companies(round));
        System.out.println(round);
      }
    }
  }

  /** The same names in all companies of a round, other ids in each. */
  static Map<String, String> companies(int round) {
    Map<String, String> companies = new TreeMap<>();
    for (int i = 0; i < COMPANIES; i++) {
      companies.put("harbour-" + (i + round % 50), "Round " + round);
    }
    return companies;
  }
}

package org.crible.cli.command;

import java.util.Locale;

/** Numbers as people read them, the same in every locale. */
final class Figures {
  private Figures() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String rows(long number) {
    return count(number) + (number == 1 ? " row" : " rows");
  }

  /** A score to three places, rounded down so that no score reads as more than it is. */
  static String score(double score) {
    return String.format(Locale.ROOT, "%.3f", Math.floor(score * 1000) / 1000);
  }

  /** As many places as it takes, at most six. */
  static String plain(double number) {
    String text = String.format(Locale.ROOT, "%.6f", number).replaceAll("0+$", "");
    return text.endsWith(".") ? text + "0" : text;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }
}

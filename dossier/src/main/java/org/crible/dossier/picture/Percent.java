package org.crible.dossier.picture;

/** Positions in a picture: two decimals are finer than any screen and keep the file short. */
final class Percent {
  private Percent() {}

  static double of(double position) {
    return Math.round(position * 100) / 100.0;
  }
}

package org.crible.dossier.picture;

import java.util.ArrayList;
import java.util.List;
import org.crible.evidence.Weighing.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * An interval of likelihood on the scale of words, from 0 on the left to 100 on the right.
 *
 * @param bands the words; gaps between them closed, as rule 9 of the profile closes them: by the
 *     band nearer 50
 * @param mark point and ends; null where nothing was assessed
 */
public record IntervalStrip(List<Band> bands, @Nullable Mark mark) {

  /**
   * Where the answer lies, in per cent.
   *
   * @param low lower end
   * @param point the point
   * @param high upper end
   */
  public record Mark(double low, double point, double high) {
    /** Distance of the upper end from the top of an upright picture. */
    public double top() {
      return Percent.of(100 - high);
    }

    /** Length of the interval, at least a hair so that it is seen. */
    public double length() {
      return Percent.of(Math.max(high - low, 0.5));
    }
  }

  /** The strip of a likelihood. */
  public static IntervalStrip of(Likelihood likelihood, List<Band> bands) {
    Double point = likelihood.point();
    Double low = likelihood.low();
    Double high = likelihood.high();
    Mark mark =
        point == null || low == null || high == null
            ? null
            : new Mark(Percent.of(low * 100), Percent.of(point * 100), Percent.of(high * 100));
    return new IntervalStrip(closed(bands), mark);
  }

  private static List<Band> closed(List<Band> bands) {
    List<Band> closed = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      double from = i == 0 ? 0 : edge(bands.get(i - 1), band);
      double to = i == bands.size() - 1 ? 100 : edge(band, bands.get(i + 1));
      closed.add(new Band(band.word(), from, to));
    }
    return List.copyOf(closed);
  }

  /** Between two words: the gap goes to the one nearer 50. */
  private static double edge(Band left, Band right) {
    return left.to() <= 50 && right.from() <= 50 ? left.to() : right.from();
  }

  /** The word of a figure in per cent; an edge belongs to the band nearer 50. */
  public Band band(double percent) {
    for (Band band : bands) {
      if (percent < band.to() || (percent == band.to() && percent > 50)) {
        return band;
      }
    }
    return bands.getLast();
  }

  /** Whether the interval reaches into the band. */
  public boolean touches(Band band) {
    return mark != null && mark.low() < band.to() && mark.high() > band.from();
  }

  /** The stretch of the interval inside a band, in per cent of the band's height. */
  public @Nullable Mark within(Band band) {
    if (mark == null || !touches(band)) {
      return null;
    }
    double size = band.to() - band.from();
    double low = (Math.max(mark.low(), band.from()) - band.from()) / size * 100;
    double high = (Math.min(mark.high(), band.to()) - band.from()) / size * 100;
    double point = (mark.point() - band.from()) / size * 100;
    return new Mark(Percent.of(low), Percent.of(point), Percent.of(high));
  }
}

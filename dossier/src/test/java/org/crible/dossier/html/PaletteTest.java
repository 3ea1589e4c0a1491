package org.crible.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 computes it: 4.5 for text (1.4.3), 3 for marks in pictures (1.4.11). */
class PaletteTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):#([0-9a-f]{3,6})");

  @ParameterizedTest
  @CsvSource({
    "ink,paper,7",
    "muted,paper,4.5",
    "accent,paper,4.5",
    "contrary,paper,4.5",
    "flag,flag-ground,4.5",
    "ink,band-a,4.5",
    "ink,band-b,4.5",
    "muted,band-a,4.5",
    "muted,band-b,4.5",
    "accent,band-a,4.5",
    "accent,band-b,4.5",
    "paper,accent,4.5",
    "paper,ink,4.5",
    "accent,flag-ground,4.5",
    "muted,flag-ground,4.5",
  })
  void contrast(String front, String back, double least) {
    Map<String, String> palette = palette();
    double contrast = contrast(palette.getOrDefault(front, ""), palette.getOrDefault(back, ""));
    assertThat(contrast).as(front + " on " + back).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> palette() {
    Map<String, String> palette = new LinkedHashMap<>();
    Matcher colours = COLOUR.matcher(DossierHtml.css());
    while (colours.find()) {
      palette.put(colours.group(1), colours.group(2));
    }
    return palette;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double red = linear(Integer.parseInt(six.substring(0, 2), 16));
    double green = linear(Integer.parseInt(six.substring(2, 4), 16));
    double blue = linear(Integer.parseInt(six.substring(4, 6), 16));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

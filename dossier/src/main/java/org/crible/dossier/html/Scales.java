package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.List;
import org.crible.dossier.picture.Band;

/** The likelihood words that a language's dossier uses. */
final class Scales {
  private Scales() {}

  static List<Band> of(Words words) {
    List<Band> bands = new ArrayList<>();
    for (String band : words.text("scale").split(";", -1)) {
      String[] parts = band.split("\\|", -1);
      bands.add(new Band(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
    }
    return List.copyOf(bands);
  }
}

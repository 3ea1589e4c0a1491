package org.crible.reading.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crible.reading.Places;
import org.crible.reading.Places.Place;
import tools.jackson.databind.JsonNode;

/**
 * Country names from the JDK, in the languages that have a lexicon, and the names of places.yml.
 */
public final class Gazetteer {
  private Gazetteer() {}

  /** Loads it. */
  public static Places bundled() {
    JsonNode file = Lexicons.yaml("places.yml");
    Map<String, Place> names = new HashMap<>();
    for (String language : Lexicons.strings(Lexicons.yaml("languages.yml").path("languages"))) {
      for (String code : Locale.getISOCountries()) {
        String country = code.toLowerCase(Locale.ROOT);
        String name = Locale.of("", code).getDisplayCountry(Locale.of(language));
        names.put(key(name), new Place(country, true, false));
      }
    }
    for (JsonNode place : file.path("places")) {
      for (String name : Lexicons.strings(place.path("names"))) {
        String country = place.path("country").asString();
        boolean state =
            names.containsKey(key(name))
                || (country.equals("eu") && !place.path("metonym").asBoolean(false))
                || abroad(name);
        names.put(key(name), new Place(country, state, place.path("metonym").asBoolean(false)));
      }
    }
    Map<String, String> demonyms = new HashMap<>();
    for (Map.Entry<String, JsonNode> entry : file.path("demonyms").properties()) {
      for (String word : Lexicons.strings(entry.getValue())) {
        demonyms.put(word, entry.getKey());
      }
    }
    Map<String, String> bodies = new HashMap<>();
    for (JsonNode body : file.path("bodies")) {
      for (String name : Lexicons.strings(body)) {
        bodies.put(key(name), key(body.get(0).asString()));
      }
    }
    List<List<String>> adversaries = new ArrayList<>();
    for (JsonNode pair : file.path("adversaries")) {
      adversaries.add(Lexicons.strings(pair.path("between")));
    }
    return new Places(
        Map.copyOf(names), Map.copyOf(demonyms), Map.copyOf(bodies), List.copyOf(adversaries));
  }

  private static boolean abroad(String name) {
    return name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}

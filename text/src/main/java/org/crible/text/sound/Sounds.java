package org.crible.text.sound;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crible.text.Script;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word in Latin letters may be the spelling of a word of another script, given as the
 * alphabets of {@code text.transliterate} read it. Thread-safe.
 *
 * <p>The keys find, the likeness decides: words without a key in common are taken for different.
 */
public final class Sounds {
  private static final SoundKeys LATIN = new SoundKeys(KeyTable.named("latin"), true);
  private static final Map<Script, Sounds> KNOWN = new EnumMap<>(Script.class);
  private static final Map<String, Sounds> BY_TABLE = new ConcurrentHashMap<>();

  static {
    for (Script script : Script.values()) {
      if (script != Script.LATIN && script != Script.NONE) {
        KNOWN.put(script, BY_TABLE.computeIfAbsent(tableOf(script), t -> make(t, script)));
      }
    }
  }

  /** By chance fewer than one pair of words in 64 has so many. */
  private static final double LEAST = 6;

  private static final double MOST = 0.9;

  /** What a bit adds: ten make a likeness of 0.7, twenty the most. */
  private static final double SLOPE = 0.02;

  /** Bits a letter in spellings of one name, where none speaks against. */
  private static final double EXPECTED = 2;

  /** R before another consonant or at the end is often not heard: Carter, Baker. */
  private static final Pattern UNHEARD = Pattern.compile("R(?=[A-Z]|$)");

  private final SoundKeys keys;
  private final Spelled spelled;

  /** Whether l and r are one sound to the script's languages. */
  private final boolean eastern;

  private Sounds(SoundKeys keys, Spelled spelled, boolean eastern) {
    this.keys = keys;
    this.spelled = spelled;
    this.eastern = eastern;
  }

  private static Sounds make(String name, Script script) {
    boolean eastern = script == Script.HAN || script == Script.HANGUL || script == Script.KANA;
    return new Sounds(
        new SoundKeys(KeyTable.named(name), !script.vowelless()),
        new Spelled(SoundTable.named(name)),
        eastern);
  }

  private static String tableOf(Script script) {
    return switch (script) {
      case ARABIC -> "arabic";
      case HEBREW -> "hebrew";
      case CYRILLIC -> "cyrillic";
      case HAN -> "han";
      case KANA -> "kana";
      case HANGUL -> "hangul";
      case GREEK, ARMENIAN, GEORGIAN, OTHER, LATIN, NONE -> "other";
    };
  }

  /** How words of a script sound; null for Latin letters. */
  public static @Nullable Sounds of(Script script) {
    return KNOWN.get(script);
  }

  /** The keys of a word of this script, as it is read. */
  public Set<String> keys(String reading) {
    return keys.of(reading).stream()
        .map(key -> eastern ? "e" + consonants(melted(key)) : "w" + consonants(key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The keys of a word in Latin letters, by which words of other scripts find it. */
  public static Set<String> latinKeys(String word) {
    Set<String> all = new LinkedHashSet<>();
    for (String key : LATIN.of(word)) {
      all.add("w" + consonants(key));
      all.add("e" + consonants(melted(key)));
      all.add("e" + consonants(melted(UNHEARD.matcher(key).replaceAll("."))));
    }
    return all;
  }

  /**
   * How likely the word in Latin letters is a spelling of the reading: 0 where fewer than {@value
   * #LEAST} bits speak for it, more the more speak for it and the fewer letters speak against, up
   * to {@value #MOST}: a spelling is never as sure as the same letters.
   */
  public double likeness(String reading, String latin) {
    double bits = spelled.bits(reading, latin);
    if (bits < LEAST) {
      return 0;
    }
    double sure = Math.min(MOST, 0.5 + bits * SLOPE);
    double even = bits / (EXPECTED * Math.max(reading.length(), latin.length()));
    return sure * Math.min(1, even);
  }

  /** l and r as one, no two in a row. */
  private static String melted(String key) {
    return key.replace('R', 'L').replace("LL", "L");
  }

  private static String consonants(String key) {
    return key.replace(".", "");
  }
}

package org.crible.text.sound;

import java.util.Collections;
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

  /** R before another consonant or at the end is often not heard: Carter, Baker. */
  private static final Pattern UNHEARD = Pattern.compile("R(?=[A-Z]|$)");

  private static final Pattern CLOSING = Pattern.compile("R$");

  private static final int REMEMBERED = 1 << 13;

  /** Keys of words in Latin letters that were asked for last, by the last bits of their hash. */
  private static final @Nullable Keyed[] LATIN_KEYS = new Keyed[REMEMBERED];

  private record Keyed(String word, Set<String> keys) {}

  private final SoundKeys keys;
  private final SoundTable table;

  /** Words that were asked for last, by the last bits of their hash. */
  private final @Nullable SoundedWord[] words = new SoundedWord[REMEMBERED];

  /** Whether l and r are one sound to the script's languages. */
  private final boolean eastern;

  private final boolean vowelless;

  private Sounds(SoundKeys keys, SoundTable table, boolean eastern, boolean vowelless) {
    this.keys = keys;
    this.table = table;
    this.eastern = eastern;
    this.vowelless = vowelless;
  }

  private static Sounds make(String name, Script script) {
    boolean eastern = script == Script.HAN || script == Script.HANGUL || script == Script.KANA;
    return new Sounds(
        new SoundKeys(KeyTable.named(name), !script.vowelless()),
        SoundTable.named(name),
        eastern,
        script.vowelless());
  }

  private static String tableOf(Script script) {
    return switch (script) {
      case ARABIC -> "arabic";
      case HEBREW -> "hebrew";
      case CYRILLIC -> "cyrillic";
      case HAN -> "han";
      case KANA -> "kana";
      case HANGUL -> "hangul";
      case GREEK -> "greek";
      case ARMENIAN, GEORGIAN, OTHER, LATIN, NONE -> "other";
    };
  }

  /** How words of a script sound; null for Latin letters. */
  public static @Nullable Sounds of(Script script) {
    return KNOWN.get(script);
  }

  /**
   * The keys of a word. One in Latin letters and one of another script that are one name mostly
   * have a key in common.
   *
   * @param script the script that the word is of
   */
  public static Set<String> keys(String word, Script script) {
    @Nullable Sounds sounds = of(script);
    return sounds == null ? rememberedLatinKeys(word) : sounds.keys(word);
  }

  private static Set<String> rememberedLatinKeys(String word) {
    int slot = slot(word);
    @Nullable Keyed known = LATIN_KEYS[slot];
    if (known == null || !known.word.equals(word)) {
      known = new Keyed(word, Collections.unmodifiableSet(latinKeys(word)));
      LATIN_KEYS[slot] = known;
    }
    return known.keys;
  }

  private static int slot(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
  }

  /** A word of this script, as it is read, ready to be compared. */
  public SoundedWord word(String reading) {
    int slot = slot(reading);
    @Nullable SoundedWord known = words[slot];
    if (known == null || !known.reading().equals(reading)) {
      known = new SoundedWord(this, reading, vowelless, table);
      words[slot] = known;
    }
    return known;
  }

  /** The keys of a word of this script, as it is read. */
  Set<String> keys(String reading) {
    return keys.of(reading).stream()
        .map(key -> eastern ? "e" + consonants(melted(key)) : "w" + consonants(key))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> latinKeys(String word) {
    Set<String> all = new LinkedHashSet<>();
    for (String key : LATIN.of(word)) {
      all.add("w" + consonants(key));
      all.add("e" + consonants(melted(key)));
      if (key.indexOf('R') >= 0) {
        all.add("e" + consonants(melted(UNHEARD.matcher(key).replaceAll("."))));
        all.add("e" + consonants(melted(CLOSING.matcher(key).replaceAll("."))));
      }
    }
    return all;
  }

  /** l and r as one, no two in a row, and one nasal before lips. */
  private static String melted(String key) {
    return key.replace('R', 'L').replace("LL", "L").replace("MP", "NP").replace("NM", "M");
  }

  private static String consonants(String key) {
    return key.replace(".", "");
  }
}

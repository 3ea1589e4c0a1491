package org.crible.text.transliterate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.text.LetterTable;
import org.crible.text.Script;
import org.crible.text.fold.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Reads text of any script in plain Latin letters. Thread-safe; Latin text never touches a table or
 * ICU.
 */
public final class Transliteration {
  private static final String UKRAINIAN = "іїєґІЇЄҐ";

  /** Characters that are read otherwise where a name begins with them. */
  private static final LetterTable SURNAMES = LetterTable.named("surnames");

  /** A word of one syllable is spelt in one way only. */
  private static final Pattern TWO_SYLLABLES = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]{2}");

  private static final Map<Script, Alphabet> ALPHABETS = new EnumMap<>(Script.class);
  private static final Set<Script> BY_TABLE =
      EnumSet.of(
          Script.CYRILLIC,
          Script.GREEK,
          Script.ARMENIAN,
          Script.GEORGIAN,
          Script.ARABIC,
          Script.HEBREW);

  private Transliteration() {}

  /**
   * The text in lower-case Latin letters; signs and digits stay.
   *
   * @param text the reading
   * @param script the script that most letters were written in
   * @param sounds the script whose sounds the letters stand for; {@link Script#LATIN} where they
   *     are how the language itself spells them in Latin letters
   */
  public record Reading(String text, Script script, Script sounds) {

    /** Whether the words are the syllables of a Chinese or Korean name. */
    public boolean syllabic() {
      return sounds == Script.LATIN && (script == Script.HAN || script == Script.HANGUL);
    }
  }

  /** Reads a text. Never fails: what no rule covers is left out. */
  public static Reading read(String text) {
    return readings(text).getFirst();
  }

  /**
   * Every way to read a text, the usual one first. Chinese and Korean are read syllable by
   * syllable, as their own names are spelt, and once more with the syllables together, as foreign
   * names are.
   */
  public static List<Reading> readings(String text) {
    if (Fold.isAscii(text)) {
      boolean letters = text.chars().anyMatch(Character::isLetter);
      return List.of(
          new Reading(Fold.latin(text), letters ? Script.LATIN : Script.NONE, Script.LATIN));
    }
    String compatible = Fold.compatible(text);
    Script main = mainScript(compatible);
    if ((main == Script.LATIN || main == Script.NONE) && isLatinOnly(compatible)) {
      return List.of(new Reading(Fold.latin(compatible), main, Script.LATIN));
    }
    if (main != Script.HAN && main != Script.HANGUL) {
      return List.of(new Reading(read(compatible, false), main, main));
    }
    Reading apart = new Reading(read(compatible, false), main, Script.LATIN);
    List<Reading> readings = new ArrayList<>(List.of(apart));
    @Nullable String surname = SURNAMES.reading(compatible.substring(0, 1));
    if (surname != null) {
      String rest = read(compatible.substring(1), false);
      readings.add(new Reading(surname + rest, main, Script.LATIN));
    }
    if (TWO_SYLLABLES.matcher(compatible).find()) {
      readings.add(new Reading(read(compatible, true), main, main));
    }
    return List.copyOf(readings);
  }

  private static String read(String compatible, boolean together) {
    StringBuilder latin = new StringBuilder();
    int start = 0;
    while (start < compatible.length()) {
      Script script = Script.of(compatible.codePointAt(start));
      int end = endOfRun(compatible, start, script);
      latin.append(run(compatible.substring(start, end), script, compatible, together));
      start = end;
    }
    return Fold.latin(latin.toString());
  }

  /** The script that most of the letters belong to. */
  public static Script mainScript(String text) {
    Map<Script, Integer> counts = new EnumMap<>(Script.class);
    text.codePoints().forEach(codePoint -> counts.merge(Script.of(codePoint), 1, Integer::sum));
    Script main = Script.NONE;
    for (Map.Entry<Script, Integer> count : counts.entrySet()) {
      int best = main == Script.NONE ? 0 : counts.getOrDefault(main, 0);
      if (count.getKey() != Script.NONE && count.getValue() > best) {
        main = count.getKey();
      }
    }
    return main;
  }

  private static boolean isLatinOnly(String text) {
    return text.codePoints()
        .mapToObj(Script::of)
        .allMatch(script -> script == Script.LATIN || script == Script.NONE);
  }

  /** A run ends where another script begins; marks and spaces inside it belong to it. */
  private static int endOfRun(String text, int start, Script script) {
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      Script next = Script.of(codePoint);
      boolean inside =
          next == script
              || (next == Script.NONE && script == Script.OTHER && codePoint != ' ')
              || (next == Script.NONE && Character.getType(codePoint) == Character.NON_SPACING_MARK)
              || (next == Script.NONE && BY_TABLE.contains(script) && codePoint == '\'');
      if (!inside) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static String run(String text, Script script, String whole, boolean together) {
    return switch (script) {
      case LATIN, NONE -> text;
      case CYRILLIC, GREEK, ARMENIAN, GEORGIAN, ARABIC, HEBREW ->
          alphabet(whole, script).read(text);
      case HANGUL -> together ? Hangul.together(text) : Hangul.read(text);
      case HAN -> together ? Han.read(text).replace(" ", "") : " " + Han.read(text) + " ";
      case KANA -> Kana.read(text);
      case OTHER -> Icu.read("Any-Latin", text);
    };
  }

  private static Alphabet alphabet(String text, Script script) {
    if (script == Script.CYRILLIC
        && text.chars().anyMatch(letter -> UKRAINIAN.indexOf(letter) >= 0)) {
      return Alphabet.UkrainianHolder.TABLE;
    }
    synchronized (ALPHABETS) {
      return ALPHABETS.computeIfAbsent(script, Alphabet::of);
    }
  }
}

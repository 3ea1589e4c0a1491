package org.crible.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Ways in which a name that is on a list is written otherwise. */
enum Perturbation {
  DROP("a word left out"),
  ORDER("words in another order"),
  JOIN("two words written as one"),
  SPLIT("a word written as two"),
  TYPO("one typing error"),
  TYPOS("two typing errors, in two words"),
  OCR("letters confused by a scanner"),
  SYSTEM("another transliteration system"),
  CYRILLIC("written in Cyrillic letters"),
  ARABIC("written in Arabic letters"),
  GREEK("written in Greek letters"),
  INITIAL("a word shortened to its initial"),
  LEGAL_FORM("another legal form, or none"),
  PARTICLE("a particle more or less"),
  DIACRITICS("marks on letters"),
  DOUBLED("a letter doubled or no longer doubled"),
  VOWELS("two vowels of a word missing"),
  NICKNAME("a nickname"),
  MAIDEN("surnames joined in the other order");

  private static final List<List<String>> OCR_CONFUSIONS =
      pairs("o 0", "l 1", "i l", "s 5", "b 8", "rn m", "m rn", "cl d", "e c", "u v", "g q", "h b");
  private static final List<List<String>> SYSTEMS =
      pairs(
          "shch chtch",
          "kh ch",
          "kh h",
          "zh j",
          "sh ch",
          "ch tch",
          "ts tz",
          "ya ia",
          "yu iu",
          "yo io",
          "y i",
          "iy y",
          "ei ey",
          "v w",
          "u ou",
          "j dj",
          "q k",
          "k q",
          "ee i",
          "oo u",
          "th t",
          "dh d",
          "gh g",
          "g gh",
          "aa a",
          "i e",
          "o u",
          "ai ay",
          "f ph",
          "ks x",
          "x ks");
  private static final Map<String, List<String>> ALPHABETS =
      Map.of(
          "CYRILLIC",
          List.of(
              "shch щ kh х zh ж sh ш ch ч ts ц ya я yu ю yo ё ph ф th т ck к qu кв a а b б c к d д"
                  + " e е f ф g г h х i и j дж k к l л m м n н o о p п q к r р s с t т u у v в w в"
                  + " x кс y й z з"),
          "ARABIC",
          List.of(
              "sh ش kh خ gh غ th ث dh ذ ch تش zh ج ph ف ou و oo و ee ي aa ا ck ك a ا b ب c ك d د e"
                  + " - f ف g ج h ه i ي j ج k ك l ل m م n ن o و p ب q ق r ر s س t ت u و v ف w و x"
                  + " كس y ي z ز"),
          "GREEK",
          List.of(
              "sh σ kh χ ch τσ th θ ph φ ou ου ts τσ tz τζ a α b μπ c κ d ντ e ε f φ g γκ h χ i ι j"
                  + " τζ k κ l λ m μ n ν o ο p π q κ r ρ s σ t τ u ου v β w γου x ξ y ι z ζ"));
  private static final List<String> LEGAL =
      List.of("llc", "ltd", "limited", "gmbh", "ooo", "inc", "corp", "company", "co", "sa", "jsc");
  private static final List<String> PARTICLES =
      List.of("al", "el", "bin", "ibn", "ben", "de", "van", "von", "der", "abu");

  final String words;

  Perturbation(String words) {
    this.words = words;
  }

  private static List<List<String>> pairs(String... lines) {
    return Arrays.stream(lines).map(line -> List.of(line.split(" "))).toList();
  }

  boolean changesScript() {
    return this == CYRILLIC || this == ARABIC || this == GREEK;
  }

  /**
   * The name written that way; null where it cannot be.
   *
   * @param name words in lower-case Latin letters, two or more
   * @param nicknames by given name
   */
  @Nullable String of(
      List<String> name, boolean person, Map<String, List<String>> nicknames, Random dice) {
    List<String> changed = new ArrayList<>(name);
    boolean done =
        switch (this) {
          case DROP -> name.size() >= 3 && changed.remove(dice.nextInt(name.size())) != null;
          case ORDER -> order(changed, dice);
          case JOIN -> join(changed, dice.nextInt(name.size() - 1));
          case SPLIT -> longest(name).length() >= 7 && split(changed, dice);
          case TYPO -> typo(changed, dice);
          case TYPOS -> twoTypos(changed, dice);
          case OCR -> replaced(changed, OCR_CONFUSIONS, dice);
          case SYSTEM -> person && replaced(changed, SYSTEMS, dice);
          case CYRILLIC, ARABIC, GREEK ->
              person && written(changed, ALPHABETS.getOrDefault(name(), List.of("")).getFirst());
          case INITIAL -> person && initial(changed, dice);
          case LEGAL_FORM -> !person && legal(changed, dice);
          case PARTICLE -> person && particle(changed, dice);
          case DIACRITICS ->
              replaced(changed, pairs("a á", "o ö", "u ü", "s š", "c ç", "i ı"), dice);
          case DOUBLED -> doubled(changed, dice);
          case VOWELS -> vowels(changed);
          case NICKNAME -> person && nickname(changed, nicknames, dice);
          case MAIDEN -> person && maiden(changed);
        };
    return done && !changed.equals(name) && (changed.size() >= 2 || this == JOIN || this == MAIDEN)
        ? String.join(" ", changed)
        : null;
  }

  private static boolean order(List<String> words, Random dice) {
    Collections.rotate(words, 1 + dice.nextInt(words.size() - 1));
    return true;
  }

  private static boolean join(List<String> words, int at) {
    if (words.size() < 3) {
      return false;
    }
    words.set(at, words.get(at) + words.remove(at + 1));
    return true;
  }

  private static boolean split(List<String> words, Random dice) {
    int at = words.indexOf(longest(words));
    String word = words.get(at);
    int cut = 3 + dice.nextInt(word.length() - 5);
    words.set(at, word.substring(0, cut));
    words.add(at + 1, word.substring(cut));
    return true;
  }

  private static boolean typo(List<String> words, Random dice) {
    List<Integer> fit = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() >= 5) {
        fit.add(i);
      }
    }
    if (fit.isEmpty()) {
      return false;
    }
    int at = fit.get(dice.nextInt(fit.size()));
    words.set(at, typo(words.get(at), dice));
    return true;
  }

  private static String typo(String word, Random dice) {
    int at = 1 + dice.nextInt(word.length() - 2);
    char letter = (char) ('a' + dice.nextInt(26));
    return switch (dice.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static boolean twoTypos(List<String> words, Random dice) {
    List<String> fit = words.stream().filter(w -> w.length() >= 5).distinct().toList();
    if (fit.size() < 2) {
      return false;
    }
    int first = dice.nextInt(fit.size());
    for (String word : List.of(fit.get(first), fit.get((first + 1) % fit.size()))) {
      words.set(words.indexOf(word), typo(word, dice));
    }
    return true;
  }

  private static boolean replaced(List<String> words, List<List<String>> rules, Random dice) {
    List<List<String>> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, dice);
    for (List<String> rule : shuffled) {
      for (int i = 0; i < words.size(); i++) {
        int at = words.get(i).indexOf(rule.getFirst());
        if (at >= 0 && words.get(i).length() >= 4) {
          String word = words.get(i);
          words.set(
              i, word.substring(0, at) + rule.get(1) + word.substring(at + rule.get(0).length()));
          return true;
        }
      }
    }
    return false;
  }

  private static boolean written(List<String> words, String alphabet) {
    List<String> parts = List.of(alphabet.split(" "));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.chars().allMatch(c -> c >= 'a' && c <= 'z') || word.length() < 2) {
        return false;
      }
      word = word.replaceAll("(.)\\1", "$1");
      for (int k = 0; k + 1 < parts.size(); k += 2) {
        word = word.replace(parts.get(k), parts.get(k + 1).equals("-") ? "" : parts.get(k + 1));
      }
      if (word.isEmpty()) {
        return false;
      }
      words.set(i, word);
    }
    return true;
  }

  private static boolean initial(List<String> words, Random dice) {
    int at = dice.nextInt(words.size() - 1);
    if (words.get(at).length() < 3) {
      return false;
    }
    words.set(at, words.get(at).charAt(0) + ".");
    return true;
  }

  private static boolean legal(List<String> words, Random dice) {
    boolean had = words.size() >= 3 && LEGAL.contains(words.getLast());
    if (had) {
      words.removeLast();
    }
    if (!had || dice.nextBoolean()) {
      words.add(LEGAL.get(dice.nextInt(LEGAL.size())));
    }
    return true;
  }

  private static boolean particle(List<String> words, Random dice) {
    if (words.size() >= 3 && words.removeIf(PARTICLES::contains)) {
      return words.size() >= 2;
    }
    words.add(words.size() - 1, PARTICLES.get(dice.nextInt(PARTICLES.size())));
    return true;
  }

  private static boolean doubled(List<String> words, Random dice) {
    int at = dice.nextInt(words.size());
    String word = words.get(at);
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        words.set(at, word.substring(0, i) + word.substring(i + 1));
        return word.length() > 3;
      }
    }
    int place = word.length() < 4 ? 0 : 1 + dice.nextInt(word.length() - 2);
    words.set(at, word.substring(0, place) + word.charAt(place) + word.substring(place));
    return word.length() >= 4;
  }

  private static boolean vowels(List<String> words) {
    int at = words.indexOf(longest(words));
    String word = words.get(at);
    StringBuilder kept = new StringBuilder();
    int gone = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean inner = i > 0 && i < word.length() - 1;
      if (inner && gone < 2 && "aeiou".indexOf(word.charAt(i)) >= 0) {
        gone++;
      } else {
        kept.append(word.charAt(i));
      }
    }
    words.set(at, kept.toString());
    return gone == 2 && kept.length() >= 3;
  }

  private static boolean nickname(
      List<String> words, Map<String, List<String>> nicknames, Random dice) {
    for (int i = 0; i < words.size(); i++) {
      List<String> known = nicknames.getOrDefault(words.get(i), List.of());
      if (!known.isEmpty()) {
        words.set(i, known.get(dice.nextInt(known.size())));
        return true;
      }
    }
    return false;
  }

  private static boolean maiden(List<String> words) {
    if (words.size() < 3) {
      return false;
    }
    String last = words.removeLast();
    words.set(words.size() - 1, last + "-" + words.getLast());
    return true;
  }

  private static String longest(List<String> words) {
    String longest = "";
    for (String word : words) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest.toLowerCase(Locale.ROOT);
  }
}

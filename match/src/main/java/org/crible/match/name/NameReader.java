package org.crible.match.name;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.text.Script;
import org.crible.text.fold.Fold;
import org.crible.text.skeleton.Skeleton;
import org.crible.text.transliterate.Transliteration;
import org.crible.text.word.Words;
import org.crible.text.word.Words.Word;
import org.jspecify.annotations.Nullable;

/** Reads a name, in any script, into tokens. */
public final class NameReader {
  private static final WordList LEGAL = WordList.named("legal-forms");
  private static final WordList GENERIC = WordList.named("generic");
  private static final WordList PARTICLES = WordList.named("particles");
  private static final WordList TITLES = WordList.named("titles");
  private static final WordList FAMILIES = WordList.named("families", "nicknames");

  /** Of the particles of one letter those that are more often words than initials. */
  private static final Set<String> JOINING = Set.of("y", "e");

  private static final Set<String> ROMANCE = Set.of("de", "and", "van");

  /** {@code SiemensAG}, {@code VladimirPutin}; not {@code McDonald}, {@code JPMorgan}. */
  private static final Pattern HUMP =
      Pattern.compile("(?<=\\p{Ll}{2})(?<!\\bMac)(?=\\p{Lu}[\\p{L}])");

  private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-xz]{2}");

  /** Beyond this many words a text is no name; the rest is left out so that time stays bounded. */
  private static final int MOST_WORDS = 40;

  private static final int REMEMBERED = 1 << 14;

  private final WordWeights weights;

  /** Words that were read last, by the last bits of their hash: names repeat their words. */
  private final @Nullable Token[] words = new Token[REMEMBERED];

  public NameReader(WordWeights weights) {
    this.weights = weights;
  }

  /** The readings of a name; none if it has neither letters nor digits. */
  public List<NameForm> read(String name, NameKind kind) {
    List<NameForm> forms = new ArrayList<>();
    String apart = humped(name) ? HUMP.matcher(name).replaceAll(" ") : name;
    Set<String> latin = Set.of();
    for (Transliteration.Reading reading : Transliteration.readings(apart)) {
      if (reading.sounds() != Script.LATIN && latin.isEmpty()) {
        latin = Words.of(Fold.latin(apart)).stream().map(Word::text).collect(toUnmodifiableSet());
      }
      List<String> texts = texts(reading, kind);
      add(forms, texts, kind, reading, latin);
      List<String> nouns = nouns(texts, reading.script());
      if (!nouns.equals(texts)) {
        add(forms, nouns, kind, reading, latin);
      }
    }
    return forms;
  }

  /** Whether the pattern can find something at all; it is slow. */
  private static boolean humped(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(Transliteration.Reading reading, NameKind kind) {
    List<Word> words = Words.of(reading.text());
    List<String> texts = new ArrayList<>();
    for (Word word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      if (word.abbreviated() || (kind == NameKind.PERSON && isInitials(word.text()))) {
        word.text().chars().forEach(letter -> texts.add(String.valueOf((char) letter)));
      } else {
        texts.add(word.text());
      }
    }
    return texts;
  }

  private void add(
      List<NameForm> forms,
      List<String> texts,
      NameKind kind,
      Transliteration.Reading reading,
      Set<String> latin) {
    List<String> joined = kind == NameKind.PERSON ? texts : joinLetters(texts);
    List<Token> tokens = strict(tokens(joined, kind, reading.sounds()), joined, texts);
    if (reading.syllabic()) {
      tokens = tokens.stream().map(this::syllable).toList();
    } else if (reading.sounds() != Script.LATIN) {
      tokens = tokens.stream().map(t -> latin.contains(t.form()) ? inLatin(t) : t).toList();
    }
    NameForm form = new NameForm(String.join(" ", texts), tokens);
    if (!tokens.isEmpty() && !forms.contains(form)) {
      forms.add(form);
      if (kind == NameKind.ORGANISATION) {
        forms.addAll(Acronym.of(form, texts, weights));
      }
    }
  }

  /** Whether the word of an organisation's name is more than a particle or a legal form. */
  static boolean isName(String word) {
    return Character.isLetter(word.charAt(0))
        && PARTICLES.classOf(word) == null
        && LEGAL.classOf(word) == null;
  }

  /** Two consonants that are no name are initials: {@code JC Juncker}. */
  private static boolean isInitials(String word) {
    return word.length() == 2
        && CONSONANTS.matcher(word).matches()
        && TITLES.classOf(word) == null
        && PARTICLES.classOf(word) == null
        && FAMILIES.classOf(word) == null
        && !WordWeights.isCommon(word);
  }

  /** A word that was in Latin letters in a name of another script. */
  private Token inLatin(Token token) {
    return token.kind() == Kind.WORD ? token(token.form(), Kind.WORD, Script.LATIN) : token;
  }

  /** A syllable (Korean 이, Chinese 德) is a word, however like an initial or a particle it looks. */
  private Token syllable(Token token) {
    return switch (token.kind()) {
      case INITIAL, PARTICLE, TITLE -> token(token.form(), Kind.WORD, Script.LATIN);
      case WORD, STRICT, NUMBER, LEGAL, GENERIC -> token;
    };
  }

  /**
   * The Arabic article is written with its noun; in Latin letters mostly not. What looks like it
   * may belong to the name (Albert, Aleppo).
   */
  private static List<String> nouns(List<String> words, Script script) {
    if (script != Script.ARABIC) {
      return words;
    }
    List<String> apart = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith("al") && word.length() >= 5) {
        apart.add("al");
        apart.add(word.substring(2));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  /** The family of given names or of syllables that the word belongs to; null if to none. */
  static @Nullable String family(String word) {
    return FAMILIES.classOf(word);
  }

  /** The same form with the weights of this reader. */
  public NameForm reweigh(NameForm form) {
    return new NameForm(form.reading(), form.tokens().stream().map(this::reweigh).toList());
  }

  /** The same word with the weight of this reader, which depends on its form and kind only. */
  public Token reweigh(Token token) {
    return token.weighing(weights.of(token.form(), token.kind()));
  }

  /** Letters that stand alone one after the other are one abbreviation ({@code C G} as CG). */
  private static List<String> joinLetters(List<String> words) {
    List<String> joined = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        letters.append(word);
        continue;
      }
      if (!letters.isEmpty()) {
        joined.add(letters.toString());
        letters.setLength(0);
      }
      joined.add(word);
    }
    if (!letters.isEmpty()) {
      joined.add(letters.toString());
    }
    return joined;
  }

  /** Letters written one by one cannot be misspelt: {@code A.B.C.} is not {@code N.A.B.C.} */
  private static List<Token> strict(List<Token> tokens, List<String> joined, List<String> texts) {
    Set<String> letters = new HashSet<>(joined);
    texts.forEach(letters::remove);
    return letters.isEmpty()
        ? tokens
        : tokens.stream()
            .map(t -> t.kind() == Kind.WORD && letters.contains(t.form()) ? t.strict() : t)
            .toList();
  }

  private List<Token> tokens(List<String> read, NameKind kind, Script script) {
    List<Token> tokens = new ArrayList<>();
    List<String> words =
        kind == NameKind.ORGANISATION ? Compound.apart(Digits.confused(read)) : read;
    int i = 0;
    while (i < words.size()) {
      int legal = kind == NameKind.ORGANISATION ? LEGAL.longestPhrase(words, i) : 0;
      int generic = kind == NameKind.ORGANISATION ? GENERIC.longestPhrase(words, i) : 0;
      NumberWord number = NumberWord.at(words, i, kind);
      if (legal > 0 && legal >= generic && legal < words.size()) {
        tokens.add(classToken(LEGAL, words, i, legal, Kind.LEGAL));
        i += legal;
      } else if (number != null) {
        tokens.add(token(number.digits(), Kind.NUMBER, script));
        i += number.words();
      } else if (generic > 0) {
        tokens.add(classToken(GENERIC, words, i, generic, Kind.GENERIC));
        i += generic;
      } else {
        tokens.add(single(words.get(i), kind, script, i));
        i++;
      }
    }
    if (kind == NameKind.PERSON) {
      return withoutLoneParticle(tokens, script);
    }
    return tokens.stream().allMatch(token -> token.kind() == Kind.LEGAL)
        ? words.stream().map(word -> token(word, Kind.WORD, script)).toList()
        : tokens;
  }

  /** In a name of two words a particle is a name: {@code Lo, Stephen}, {@code Ben Netanyahu}. */
  private List<Token> withoutLoneParticle(List<Token> tokens, Script script) {
    return tokens.size() == 2
        ? tokens.stream()
            .map(
                t ->
                    ROMANCE.contains(t.family()) || FAMILIES.classOf(t.form()) != null
                        ? token(t.form(), Kind.WORD, script)
                        : t)
            .toList()
        : tokens;
  }

  private Token classToken(WordList list, List<String> words, int start, int length, Kind kind) {
    @Nullable String type = list.classOf(String.join(" ", words.subList(start, start + length)));
    if (type == null) {
      throw new IllegalStateException("no class for " + words);
    }
    return token(type, kind, Script.LATIN);
  }

  private Token single(String word, NameKind kind, Script script, int position) {
    @Nullable String title = kind == NameKind.ORGANISATION ? null : TITLES.classOf(word);
    if (title != null
        && (title.equals("craft") == (kind == NameKind.CRAFT))
        && (kind == NameKind.PERSON || position == 0)) {
      return token(title, Kind.TITLE, script);
    }
    @Nullable String particle = PARTICLES.classOf(word);
    boolean phrase =
        particle != null
            && (particle.equals("of") || particle.equals("no") || particle.equals("named"));
    boolean initial =
        kind == NameKind.PERSON && word.length() == 1 && (position == 0 || !JOINING.contains(word));
    if (particle != null
        && kind != NameKind.CRAFT
        && !initial
        && (kind == NameKind.ORGANISATION || !phrase)) {
      return new Token(
          word, Kind.PARTICLE, weights.of(word, Kind.PARTICLE), "", "", particle, Script.LATIN);
    }
    if (kind == NameKind.CRAFT) {
      return token(word, Kind.STRICT, script);
    }
    return initial && Character.isLetter(word.charAt(0))
        ? token(word, Kind.INITIAL, script)
        : token(meant(word, kind), Kind.WORD, script);
  }

  private static String meant(String word, NameKind kind) {
    return kind == NameKind.PERSON ? Doubled.once(Digits.asLetters(word)) : Adjective.stem(word);
  }

  private Token token(String form, Kind kind, Script script) {
    if (kind != Kind.WORD) {
      return new Token(form, kind, weights.of(form, kind), "", "", "", Script.LATIN);
    }
    Script sounds = script == Script.NONE ? Script.LATIN : script;
    int hash = form.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    @Nullable Token known = words[slot];
    if (known == null || known.script() != sounds || !known.form().equals(form)) {
      known = word(form, sounds);
      words[slot] = known;
    }
    return known;
  }

  private Token word(String form, Script sounds) {
    @Nullable String family = FAMILIES.classOf(form);
    boolean comparable =
        (form.length() >= 4 || (form.length() == 3 && Vowels.none(form)))
            && !TokenSimilarity.hasDigit(form);
    return new Token(
        form,
        Kind.WORD,
        weights.of(form, Kind.WORD),
        comparable ? Skeleton.fine(form) : "",
        Skeleton.coarse(form),
        family == null ? "" : family,
        sounds);
  }
}

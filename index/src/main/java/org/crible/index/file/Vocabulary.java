package org.crible.index.file;

import java.nio.IntBuffer;
import org.crible.match.Token;
import org.crible.text.Script;
import org.jspecify.annotations.Nullable;

/** Every token that stands in any name, once. */
public final class Vocabulary {
  /** About 16 MB of tokens. */
  private static final int MOST_KNOWN = 1 << 16;

  private static final int SPELLINGS = 3;
  private static final int WEIGHT_BITS = 16;
  private static final int SCRIPT_BITS = 4;
  private static final int KIND_SHIFT = WEIGHT_BITS + SCRIPT_BITS;
  private static final Script[] SCRIPTS = scripts();
  private static final Token.Kind[] KINDS = kinds();

  private final Texts forms;
  private final Texts spellings;
  private final IntBuffer traits;
  private final IntBuffer shapes;

  /**
   * What was read before, by the last bits of its place. Threads may read the same token twice;
   * both copies are equal.
   */
  private final @Nullable Known[] known;

  private record Known(int place, Token token) {}

  Vocabulary(Texts forms, Texts spellings, IntBuffer traits, IntBuffer shapes) {
    this.forms = forms;
    this.spellings = spellings;
    this.traits = traits;
    this.shapes = shapes;
    this.known = new Known[Math.min(MOST_KNOWN, Integer.highestOneBit(traits.limit() | 1) * 2)];
  }

  static int traits(Token token) {
    return code(token.kind()) << KIND_SHIFT | code(token.script()) << WEIGHT_BITS | token.weight();
  }

  /** The number that stands for a kind in the file; never changed, so that files stay readable. */
  private static int code(Token.Kind kind) {
    return switch (kind) {
      case WORD -> 0;
      case STRICT -> 1;
      case INITIAL -> 2;
      case NUMBER -> 3;
      case LEGAL -> 4;
      case GENERIC -> 5;
      case PARTICLE -> 6;
      case TITLE -> 7;
    };
  }

  /** The number that stands for a script in the file; never changed either. */
  private static int code(Script script) {
    return switch (script) {
      case LATIN -> 0;
      case CYRILLIC -> 1;
      case GREEK -> 2;
      case ARMENIAN -> 3;
      case GEORGIAN -> 4;
      case ARABIC -> 5;
      case HEBREW -> 6;
      case HAN -> 7;
      case KANA -> 8;
      case HANGUL -> 9;
      case OTHER -> 10;
      case NONE -> 11;
    };
  }

  private static Script[] scripts() {
    Script[] scripts = Script.values();
    Script[] byCode = new Script[scripts.length];
    for (Script script : scripts) {
      byCode[code(script)] = script;
    }
    return byCode;
  }

  private static Token.Kind[] kinds() {
    Token.Kind[] kinds = Token.Kind.values();
    Token.Kind[] byCode = new Token.Kind[kinds.length];
    for (Token.Kind kind : kinds) {
      byCode[code(kind)] = kind;
    }
    return byCode;
  }

  /** How many tokens there are. */
  public int count() {
    return traits.limit();
  }

  /** The token at a place, 0 to count less 1. */
  public Token get(int place) {
    int slot = place & (known.length - 1);
    Known found = known[slot];
    if (found == null || found.place != place) {
      found = new Known(place, read(place));
      known[slot] = found;
    }
    return found.token;
  }

  /** The weight of the token at a place. */
  public int weight(int place) {
    return traits.get(place) & ((1 << WEIGHT_BITS) - 1);
  }

  /** The {@link Shape} of the form of the token at a place. */
  public int shape(int place) {
    return shapes.get(place);
  }

  /** The first place whose token's form is that text or stands behind it. */
  public int from(String form) {
    return forms.from(form);
  }

  /** The place after the last whose token's form begins with that text. */
  public int behind(String prefix) {
    return forms.behind(prefix);
  }

  private Token read(int place) {
    int packed = traits.get(place);
    return new Token(
        forms.get(place),
        KINDS[packed >>> KIND_SHIFT],
        packed & ((1 << WEIGHT_BITS) - 1),
        spellings.get(SPELLINGS * place),
        spellings.get(SPELLINGS * place + 1),
        spellings.get(SPELLINGS * place + 2),
        SCRIPTS[packed >>> WEIGHT_BITS & (1 << SCRIPT_BITS) - 1]);
  }
}

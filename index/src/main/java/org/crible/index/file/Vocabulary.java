package org.crible.index.file;

import java.nio.IntBuffer;
import org.crible.match.Token;
import org.jspecify.annotations.Nullable;

/** Every token that stands in any name, once. */
public final class Vocabulary {
  static final int TEXTS = 4;
  private static final int WEIGHT_BITS = 16;
  private static final int VOWELLESS = 1 << WEIGHT_BITS;
  private static final int KIND_SHIFT = WEIGHT_BITS + 1;
  private static final Token.Kind[] KINDS = kinds();

  private final Texts texts;
  private final IntBuffer traits;

  /** What was read before. Threads may read the same token twice; both copies are equal. */
  private final @Nullable Token[] known;

  Vocabulary(Texts texts, IntBuffer traits) {
    this.texts = texts;
    this.traits = traits;
    this.known = new Token[traits.limit()];
  }

  static int traits(Token token) {
    return code(token.kind()) << KIND_SHIFT | (token.vowelless() ? VOWELLESS : 0) | token.weight();
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
    Token token = known[place];
    if (token == null) {
      token = read(place);
      known[place] = token;
    }
    return token;
  }

  private Token read(int place) {
    int packed = traits.get(place);
    return new Token(
        texts.get(TEXTS * place),
        KINDS[packed >>> KIND_SHIFT],
        packed & (VOWELLESS - 1),
        texts.get(TEXTS * place + 1),
        texts.get(TEXTS * place + 2),
        texts.get(TEXTS * place + 3),
        (packed & VOWELLESS) != 0);
  }
}

package org.crible.index.file;

import java.util.function.IntConsumer;
import org.crible.match.Token;
import org.crible.match.name.LikenessKeys;
import org.crible.text.distance.Deletions;

/** The keys of tokens as hashes, under which {@link Buckets} keep the tokens' places. */
public final class Keys {
  private Keys() {}

  /** The hashes of the keys under which a token is kept. */
  static void kept(Token token, IntConsumer hashes) {
    LikenessKeys.kept(token).forEach(key -> hashes.accept(key.hashCode()));
    deletions(token, hashes);
  }

  /** The hashes of the keys under which those are kept that a token can be like by a key. */
  public static void sought(Token token, IntConsumer hashes) {
    LikenessKeys.sought(token).forEach(key -> hashes.accept(key.hashCode()));
  }

  /** The hashes of the keys under which those are kept that a token can be like by their sound. */
  public static void sounding(Token token, IntConsumer hashes) {
    LikenessKeys.sounding(token).forEach(key -> hashes.accept(key.hashCode()));
  }

  /** The hashes under which those are kept that a token can be like by their letters. */
  public static void near(Token token, IntConsumer hashes) {
    deletions(token, hashes);
  }

  /** The hash of a key under which tokens of that form are kept, among others. */
  public static int sameForm(String form) {
    return LikenessKeys.sameForm(form).hashCode();
  }

  private static void deletions(Token token, IntConsumer hashes) {
    int edits = LikenessKeys.edits(token);
    if (edits > 0) {
      Deletions.each(token.form(), edits, hashes);
    }
  }
}

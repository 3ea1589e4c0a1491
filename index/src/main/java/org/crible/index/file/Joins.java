package org.crible.index.file;

import java.util.List;
import java.util.function.IntConsumer;
import org.crible.match.NameForm;
import org.crible.match.Token;

/** The words that neighbouring words of a name make when they are written as one, as hashes. */
public final class Joins {
  private Joins() {}

  /** The hash of every word that {@link NameForm#joins} gives, without making it. */
  static void each(List<Token> tokens, IntConsumer hashes) {
    for (int from = 0; from + 1 < tokens.size(); from++) {
      int hash = 0;
      int most = Math.min(tokens.size(), from + NameForm.LONGEST_JOIN);
      for (int to = from; to < most && NameForm.joinable(tokens.get(to)); to++) {
        hash = more(hash, tokens.get(to).form());
        if (to > from) {
          hashes.accept(hash);
        }
      }
    }
  }

  /** The hash of a word. */
  public static int hash(String word) {
    return more(0, word);
  }

  private static int more(int hash, String text) {
    int sum = hash;
    for (int i = 0; i < text.length(); i++) {
      sum = 31 * sum + text.charAt(i);
    }
    return sum;
  }
}

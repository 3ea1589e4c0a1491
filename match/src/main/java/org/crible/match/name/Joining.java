package org.crible.match.name;

import java.util.ArrayList;
import java.util.List;
import org.crible.match.NameForm;
import org.crible.match.Token;

/** Writes neighbouring words of one name as one where the other name has that word. */
final class Joining {
  private Joining() {}

  /** The tokens of {@code form}, joined where {@code other} has the joined word. */
  static List<Token> against(NameForm form, NameForm other) {
    List<Token> tokens = form.tokens();
    List<Token> joined = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int length = length(tokens, i, other.tokens());
      joined.add(length == 1 ? tokens.get(i) : JoinedWord.of(tokens.subList(i, i + length)));
      i += length;
    }
    return joined;
  }

  /** Whether some word of {@code other} is made of neighbouring words of {@code form}. */
  static boolean applies(NameForm form, NameForm other) {
    for (int i = 0; i + 1 < form.tokens().size(); i++) {
      if (length(form.tokens(), i, other.tokens()) > 1) {
        return true;
      }
    }
    return false;
  }

  private static int length(List<Token> tokens, int start, List<Token> others) {
    for (Token whole : others) {
      if (whole.form().length() > tokens.get(start).form().length() && JoinedWord.isWhole(whole)) {
        int at = 0;
        int end = start;
        while (end < tokens.size()
            && end - start < NameForm.LONGEST_JOIN
            && NameForm.joinable(tokens.get(end))
            && whole.form().startsWith(tokens.get(end).form(), at)) {
          at += tokens.get(end).form().length();
          end++;
        }
        if (at == whole.form().length() && end - start > 1) {
          return end - start;
        }
      }
    }
    return 1;
  }
}

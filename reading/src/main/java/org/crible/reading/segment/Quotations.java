package org.crible.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Quotation;
import org.crible.reading.Token;
import org.crible.reading.Token.Kind;

/** Outermost quotations. An inner quotation belongs to the outer one. */
final class Quotations {
  private static final int LONGEST = 400;

  private Quotations() {}

  static List<Quotation> in(List<Token> tokens) {
    List<Quotation> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.OPEN) {
        int close = close(tokens, i);
        if (close > i + 1) {
          boolean closed = close < tokens.size() && tokens.get(close).kind() == Kind.CLOSE;
          int last = closed ? close : close - 1;
          found.add(
              new Quotation(
                  i,
                  last,
                  tokens.get(i + 1).start(),
                  closed ? tokens.get(close - 1).end() : tokens.get(last).end()));
          i = last + 1;
          continue;
        }
      }
      i++;
    }
    return found;
  }

  /** The closing token; the token after the paragraph where the next one opens again; or -1. */
  private static int close(List<Token> tokens, int open) {
    boolean straight = tokens.get(open).text().equals("\"");
    int depth = 1;
    int paragraph = tokens.get(open).paragraph();
    for (int i = open + 1; i < tokens.size() && i - open <= LONGEST; i++) {
      Token token = tokens.get(i);
      if (token.paragraph() != paragraph) {
        return token.kind() == Kind.OPEN && i - open > 5 ? i : -1;
      }
      if (token.kind() == Kind.OPEN && !token.text().equals("\"")) {
        depth++;
      } else if (token.kind() == Kind.CLOSE && straight == token.text().equals("\"")) {
        depth--;
        if (depth <= 0 || straight) {
          return i;
        }
      }
    }
    return -1;
  }
}

package org.crible.reading.question;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.PhraseList;
import org.crible.reading.Token;
import org.crible.reading.WordList;
import org.crible.reading.Words;

/** The questions that one sentence leaves open. */
public final class Questions {
  /**
   * A question.
   *
   * @param start first UTF-16 unit
   * @param end the unit after the last
   */
  public record Asked(int start, int end) {}

  private final Words words;

  private Questions(Words words) {
    this.words = words;
  }

  /** Reads one sentence. */
  public static List<Asked> in(Words words) {
    return new Questions(words).all();
  }

  private List<Asked> all() {
    int start = -1;
    for (int i = words.first(); i < words.end() && start < 0; i++) {
      int length = words.phrase(i, PhraseList.QUESTION_STARTS);
      if (length > 0) {
        start = firstWord(i + length);
      }
    }
    if (start < 0) {
      start = leading();
    }
    return start < 0 ? direct() : split(start);
  }

  /**
   * Index of the question word after the opening phrase, past a number of words such as "three
   * crucial facts:".
   */
  private int firstWord(int from) {
    boolean colon = false;
    for (int i = from; i < Math.min(words.end(), from + 9); i++) {
      if (asks(i) && (i == from || colon || (i <= from + 3 && polar(i)))) {
        return i;
      }
      if (words.mark(i, ":") || words.mark(i, "—") || words.mark(i, "–") || words.mark(i, ",")) {
        colon = true;
      } else if (words.mark(i, ".") || words.mark(i, ";")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean asks(int i) {
    return words.phrase(i, PhraseList.QUESTION_WORDS) > 0;
  }

  private boolean polar(int i) {
    return words.is(i, WordList.WHETHER_WORDS);
  }

  /** "Whether the plant makes drones is unclear." */
  private int leading() {
    boolean whether = words.is(words.first(), WordList.LEADING_WHETHER);
    return whether && words.find(PhraseList.QUESTION_STARTS, words.first(), words.end()) > 0
        ? words.first()
        : -1;
  }

  private List<Asked> split(int start) {
    List<Asked> found = new ArrayList<>();
    int from = start;
    int end = end(start);
    for (int i = start + 1; i <= end; i++) {
      if (i == end || next(i, start)) {
        int to = i;
        while (to > from
            && (words.token(to - 1).kind() == Token.Kind.MARK
                || words.is(to - 1, WordList.CONJUNCTIONS))) {
          to--;
        }
        add(found, from, to);
        from = i;
      }
    }
    return found;
  }

  /** A question ends where the publisher goes on. */
  private int end(int start) {
    int last = words.lastWordEnd();
    for (int i = start + 1; i < last; i++) {
      boolean contrast =
          words.mark(i, ";") || (words.mark(i - 1, ",") && words.is(i, WordList.CONTRAST));
      boolean attributed =
          words.mark(i, ",") && (words.phrase(i + 1, PhraseList.ACCORDING_TO) > 0 || said(i + 1));
      boolean opener = start == words.first() && words.phrase(i, PhraseList.QUESTION_STARTS) > 0;
      if (opener && words.finite(i - 1)) {
        return i - 1;
      }
      if (contrast || attributed || opener) {
        return i;
      }
    }
    return last;
  }

  private boolean said(int i) {
    if (words.is(i, WordList.BE_AUXILIARIES)
        || asks(i)
        || (words.is(i, WordList.CONJUNCTIONS) && asks(i + 1))) {
      return false;
    }
    for (int j = i; j < Math.min(words.end(), i + 5); j++) {
      if (!words.verbs(j).isEmpty()) {
        return true;
      }
      if (words.mark(j, ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean next(int i, int start) {
    boolean joined =
        words.mark(i - 1, ",") || words.is(i - 1, WordList.CONJUNCTIONS) || words.mark(i - 1, ";");
    return joined
        && asks(i)
        && (polar(i) || !polar(start) || (words.is(i - 1, WordList.CONJUNCTIONS) && !relative(i)));
  }

  private boolean relative(int i) {
    return words.is(i, WordList.RELATIVES) && polar(i - 1);
  }

  private void add(List<Asked> found, int from, int to) {
    int first = polar(from) ? from + 1 : from;
    if (to - first >= 2) {
      found.add(new Asked(words.token(first).start(), words.token(to - 1).end()));
    }
  }

  /** A sentence of the publisher that ends in a question mark. */
  private List<Asked> direct() {
    int last = words.end() - 1;
    boolean asked = words.mark(last, "?") && words.quotation(words.first()) == null;
    int to = words.lastWordEnd();
    if (!asked || to - words.first() < 3) {
      return List.of();
    }
    return List.of(new Asked(words.token(words.first()).start(), words.token(to - 1).end()));
  }
}

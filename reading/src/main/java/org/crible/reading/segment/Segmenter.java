package org.crible.reading.segment;

import java.util.ArrayList;
import java.util.List;
import org.crible.reading.Lexicon;
import org.crible.reading.Quotation;
import org.crible.reading.SegmentedText;
import org.crible.reading.Sentence;
import org.crible.reading.Token;
import org.crible.reading.Token.Kind;
import org.crible.reading.WordList;

/** Cuts a text. Every text can be cut; time grows with its length. */
public final class Segmenter {
  private static final int LONGEST = 200;

  private Segmenter() {}

  /**
   * Cuts a text.
   *
   * @param text any text
   * @param lexicon abbreviations and elisions of its language
   * @param body first UTF-16 unit after a heading that is no sentence (a date), or 0
   */
  public static SegmentedText segment(String text, Lexicon lexicon, int body) {
    List<Token> tokens = new Tokens(text, lexicon, Paragraphs.of(text)).all();
    List<Quotation> quotations = Quotations.in(tokens);
    return new SegmentedText(
        text,
        List.copyOf(tokens),
        List.copyOf(sentences(tokens, quotations, lexicon, body)),
        List.copyOf(quotations));
  }

  private static List<Sentence> sentences(
      List<Token> tokens, List<Quotation> quotations, Lexicon lexicon, int body) {
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    int quotation = 0;
    int i = 0;
    while (i < tokens.size()) {
      while (quotation < quotations.size() && quotations.get(quotation).close() < i) {
        quotation++;
      }
      Token token = tokens.get(i);
      int end = i + 1;
      boolean stop = false;
      if (quotation < quotations.size() && quotations.get(quotation).open() == i) {
        end = quotations.get(quotation).close() + 1;
        Token last = tokens.get(Math.max(i, end - 2));
        stop = terminal(last) && opensNext(tokens, end);
      } else if (terminal(token) && !abbreviation(tokens, i, lexicon)) {
        while (end < tokens.size() && trails(tokens, end)) {
          end++;
        }
        stop = opensNext(tokens, end);
      }
      boolean heading =
          token.start() < body && end < tokens.size() && tokens.get(end).start() >= body;
      boolean paragraph = end >= tokens.size() || tokens.get(end).paragraph() != token.paragraph();
      if (stop || heading || paragraph || end - first >= LONGEST) {
        sentences.add(new Sentence(first, end, tokens.get(first).paragraph()));
        first = end;
      }
      i = end;
    }
    return sentences;
  }

  private static boolean terminal(Token token) {
    return token.kind() == Kind.MARK && ".!?…".contains(token.text());
  }

  private static boolean trails(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean glued = tokens.get(at - 1).end() == token.start();
    return terminal(token)
        || (glued
            && (token.kind() == Kind.CLOSE
                || token.text().equals(")")
                || token.text().equals("]")));
  }

  private static boolean abbreviation(List<Token> tokens, int dot, Lexicon lexicon) {
    if (dot == 0 || !tokens.get(dot).text().equals(".")) {
      return false;
    }
    Token before = tokens.get(dot - 1);
    if (before.end() != tokens.get(dot).start() || before.kind() != Kind.WORD) {
      return false;
    }
    boolean initial = before.text().length() == 1 && before.capital();
    return initial || lexicon.has(WordList.ABBREVIATIONS, before.lower());
  }

  private static boolean opensNext(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at);
    boolean glued = tokens.get(at - 1).end() == next.start();
    return switch (next.kind()) {
      case WORD, CLITIC -> next.capital() || !Character.isLowerCase(next.text().codePointAt(0));
      case NUMBER, OPEN -> !glued;
      case CLOSE -> false;
      case MARK -> "([—–-•*".contains(next.text());
    };
  }
}

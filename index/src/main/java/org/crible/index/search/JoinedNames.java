package org.crible.index.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.crible.index.file.Buckets;
import org.crible.index.file.Joins;
import org.crible.index.file.Names;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.name.JoinedWord;
import org.crible.match.name.TokenSimilarity;

/** Finds names of the index whose neighbouring words make a word of the query. */
final class JoinedNames {
  private final Vocabulary vocabulary;
  private final Names names;
  private final Buckets joins;
  private final TokenSimilarity similarity;

  JoinedNames(Vocabulary vocabulary, Names names, Buckets joins, TokenSimilarity similarity) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.joins = joins;
    this.similarity = similarity;
  }

  /** Gives every such name that can reach the threshold. */
  void find(QueryWords query, IntConsumer found) {
    List<Whole> wholes = new ArrayList<>();
    for (Token token : query.tokens()) {
      if (JoinedWord.isWhole(token) && token.form().length() > 1) {
        wholes.add(new Whole(token.form(), query.tokens()));
      }
    }
    QueryWords.Shared common = query.common();
    for (Whole whole : wholes) {
      joins.find(
          Joins.hash(whole.form),
          name -> {
            if (reaches(names.place(name), wholes, common)) {
              found.accept(name);
            }
          });
    }
  }

  /** A word of the query. */
  private final class Whole {
    private final String form;
    private final List<Token> query;
    private long alike = -1;

    Whole(String form, List<Token> query) {
      this.form = form;
      this.query = query;
    }

    /** All words of the query that parts which spell this one can be like; seldom needed. */
    long alike() {
      if (alike < 0) {
        alike = 0;
        for (Token spelt : JoinedWord.spelling(form)) {
          for (int i = 0; i < query.size(); i++) {
            if (similarity.of(spelt, query.get(i)).value() > 0) {
              alike |= QueryWords.bit(i);
            }
          }
        }
      }
      return alike;
    }
  }

  private boolean reaches(int at, List<Whole> wholes, QueryWords.Shared common) {
    do {
      if (!counted(at, wholes, common)) {
        return false;
      }
    } while (common.settle(names, at));
    return true;
  }

  /** Counts joined words and also their parts: more than any way to join can give. */
  private boolean counted(int at, List<Whole> wholes, QueryWords.Shared common) {
    int words = Names.words(names.head(at));
    common.name(Names.weight(names.head(at)));
    int joinedTo = 0;
    for (int i = 0; i < words; i++) {
      for (Whole whole : wholes) {
        int to = spells(whole.form, at, i, words);
        if (to > i) {
          common.joined(weight(at, i, to), whole.alike());
          joinedTo = Math.max(joinedTo, to);
        }
      }
      common.word(names.word(at, i), i < joinedTo);
    }
    return joinedTo > 0 && (common.joins() || common.reaches());
  }

  private int weight(int at, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += vocabulary.weight(names.word(at, i));
    }
    return sum;
  }

  /** The index behind the words from {@code from} on that spell a word; {@code from} if none do. */
  private int spells(String word, int at, int from, int words) {
    int letters = 0;
    int most = Math.min(words, from + NameForm.LONGEST_JOIN);
    for (int i = from; i < most; i++) {
      Token part = vocabulary.get(names.word(at, i));
      if (!NameForm.joinable(part) || !word.startsWith(part.form(), letters)) {
        return from;
      }
      letters += part.form().length();
      if (letters == word.length()) {
        return i > from ? i + 1 : from;
      }
    }
    return from;
  }
}

package org.crible.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crible.index.file.Rows;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.name.JoinedWord;
import org.crible.match.name.LikenessKeys;
import org.crible.match.name.NameBound;

/**
 * The words of one query and of the vocabulary that are alike; from them the most that a name of
 * the index can have in common with the query.
 */
final class QueryWords {
  /** Words beyond these are taken as having a partner, which loses nothing. */
  private static final int TRACKED = 62;

  /** Marks a word of the vocabulary that neighbouring words of the query make together. */
  private static final long WHOLE = 1L << 63;

  private final Vocabulary vocabulary;
  private final NameBound bound;
  private final List<Token> tokens;
  private final int weight;
  private final AlikeWords alike = new AlikeWords();
  private final List<Expanded> expanded = new ArrayList<>();
  private final List<Initial> initials = new ArrayList<>();
  private final Ints wholes = new Ints();

  /**
   * A word of the query with those of the vocabulary that are like it.
   *
   * @param cost how many names these stand in
   */
  record Expanded(int weight, WordSearch.Alike alike, long cost) {}

  /** An initial, and where the words stand that begin with it. */
  private record Initial(int weight, int from, int behind, long bit) {}

  QueryWords(
      NameForm query, NameBound bound, WordSearch words, Vocabulary vocabulary, Rows postings) {
    this.vocabulary = vocabulary;
    this.bound = bound;
    this.tokens = query.tokens();
    this.weight = query.weight();
    for (int i = 0; i < tokens.size(); i++) {
      expand(tokens.get(i), bit(i), words, postings);
    }
    for (JoinedWord joined : JoinedWord.of(query)) {
      join(joined, words);
    }
  }

  static long bit(int word) {
    return word < TRACKED ? 1L << word : 0;
  }

  private void expand(Token token, long bit, WordSearch words, Rows postings) {
    WordSearch.Alike found = add(token, bit, words);
    Optional<String> prefix = LikenessKeys.prefix(token);
    if (prefix.isPresent()) {
      int from = vocabulary.from(prefix.get());
      initials.add(new Initial(token.weight(), from, vocabulary.behind(prefix.get()), bit));
      return;
    }
    long cost = 0;
    for (int i = 0; i < found.count(); i++) {
      cost += postings.length(found.place(i));
    }
    expanded.add(new Expanded(token.weight(), found, cost));
  }

  private WordSearch.Alike add(Token token, long bits, WordSearch words) {
    WordSearch.Alike found = words.find(token);
    for (int i = 0; i < found.count(); i++) {
      int other = vocabulary.weight(found.place(i));
      alike.add(found.place(i), bound.surplus(token.weight(), other, found.likeness(i)), bits);
    }
    return found;
  }

  private void join(JoinedWord joined, WordSearch words) {
    String form = joined.word().form();
    boolean any = false;
    for (int place = vocabulary.from(form);
        place < vocabulary.count() && vocabulary.get(place).form().equals(form);
        place++) {
      if (JoinedWord.isWhole(vocabulary.get(place))) {
        alike.add(place, 0, WHOLE);
        wholes.add(place);
        any = true;
      }
    }
    if (any) {
      long parts = 0;
      for (int i = joined.from(); i < joined.to(); i++) {
        parts |= bit(i);
      }
      add(joined.word(), parts, words);
    }
  }

  /** The words of the query that are no initials, cheapest first. */
  List<Expanded> expanded() {
    return expanded.stream().sorted(Comparator.comparingLong(Expanded::cost)).toList();
  }

  /** Whether some words of the query are initials. */
  boolean hasInitials() {
    return !initials.isEmpty();
  }

  /** Words of the vocabulary that neighbouring words of the query make together. */
  int[] wholes() {
    return wholes.distinct();
  }

  int weight() {
    return weight;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Each word of the vocabulary that is like a word of the query which is no initial, once. */
  int[] places() {
    Ints places = new Ints();
    for (Expanded word : expanded) {
      for (int i = 0; i < word.alike.count(); i++) {
        places.add(word.alike.place(i));
      }
    }
    return places.distinct();
  }

  /** Whether a name could reach the threshold if no word but an initial had a partner. */
  boolean initialsReach() {
    double surplus = 0;
    int rest = weight;
    for (Initial initial : initials) {
      surplus += bound.surplus(initial.weight, initial.weight, bound.weights().letter());
      rest -= initial.weight;
    }
    return bound.reached(surplus, rest, 0);
  }

  /** A count of what a name of the index can have in common with the query. */
  Common common() {
    return new Common();
  }

  /** What a name can have in common with the query, word by word; to be used again and again. */
  final class Common {
    private double surplus;
    private long mine;
    private int rest;

    void clear() {
      surplus = 0;
      mine = 0;
      rest = 0;
    }

    /**
     * Counts a word of the name.
     *
     * @param part whether it is part of a word that was counted as joined
     */
    void word(int place, boolean part) {
      int slot = alike.find(place);
      boolean paired = slot >= 0;
      double most = paired ? alike.surplus(slot) : 0;
      if (paired) {
        mine |= alike.mine(slot);
      }
      for (Initial initial : initials) {
        if (place >= initial.from && place < initial.behind) {
          int other = vocabulary.weight(place);
          most = Math.max(most, bound.surplus(initial.weight, other, bound.weights().letter()));
          mine |= initial.bit;
          paired = true;
        }
      }
      surplus += most;
      rest += paired || part ? 0 : vocabulary.weight(place);
    }

    /**
     * Counts words of the name that together make a word of the query.
     *
     * @param sum their weight
     * @param words the query's words that it may be paired with
     */
    void joined(int sum, long words) {
      int whole = JoinedWord.weight(sum);
      surplus += bound.surplus(whole, whole, 1);
      mine |= words;
    }

    /** Whether words of the query may be joined to make a word of the name. */
    boolean joins() {
      return (mine & WHOLE) != 0;
    }

    /** Whether the name can reach the threshold. */
    boolean reaches() {
      int left = 0;
      for (int i = 0; i < tokens.size() && i < TRACKED; i++) {
        if ((mine & (1L << i)) == 0) {
          left += tokens.get(i).weight();
        }
      }
      return bound.reached(surplus, left, rest);
    }
  }
}

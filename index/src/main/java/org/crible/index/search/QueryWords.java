package org.crible.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crible.index.file.Rows;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameForm;
import org.crible.match.NameKind;
import org.crible.match.Token;
import org.crible.match.name.JoinedWord;
import org.crible.match.name.LikenessKeys;
import org.crible.match.name.NameBound;
import org.crible.match.name.NameComparison;

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
  private final Set<NameKind> kinds;
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
      NameComparison comparison,
      NameBound bound,
      WordSearch words,
      Vocabulary vocabulary,
      Rows postings) {
    NameForm query = comparison.form();
    this.kinds = comparison.kinds();
    this.vocabulary = vocabulary;
    this.bound = bound;
    this.tokens = query.tokens();
    this.weight = query.weight();
    for (int i = 0; i < tokens.size(); i++) {
      expand(tokens.get(i), bit(i), words, postings);
    }
    for (NameForm.Join join : query.joins()) {
      join(query, join, words);
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
    WordSearch.Alike found = words.find(token, kinds);
    for (int i = 0; i < found.count(); i++) {
      int other = vocabulary.weight(found.place(i));
      double most = bound.surplus(token.weight(), other, found.likeness(i));
      alike.add(found.place(i), other, most, bits);
    }
    return found;
  }

  private void join(NameForm query, NameForm.Join join, WordSearch words) {
    boolean any = false;
    for (int place : words.ofForm(join.form())) {
      if (JoinedWord.isWhole(vocabulary.get(place))) {
        alike.add(place, vocabulary.weight(place), 0, WHOLE);
        wholes.add(place);
        any = true;
      }
    }
    if (any) {
      long parts = 0;
      for (int i = join.from(); i < join.to(); i++) {
        parts |= bit(i);
      }
      add(JoinedWord.of(query, join), parts, words);
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
  Shared common() {
    return new Shared();
  }

  /** What a name can have in common with the query, word by word; to be used again and again. */
  final class Shared {
    private double surplus;
    private long mine;
    private int rest;

    /**
     * Begins a name.
     *
     * @param whole the weight of all its words
     */
    void name(int whole) {
      surplus = 0;
      mine = 0;
      rest = whole;
    }

    /**
     * Counts a word of the name.
     *
     * @param part whether it is part of a word that was counted as joined
     */
    void word(int place, boolean part) {
      int slot = alike.find(place);
      double most = 0;
      boolean paired = slot >= 0;
      if (paired) {
        most = alike.surplus(slot);
        mine |= alike.mine(slot);
        rest -= alike.weight(slot);
      }
      for (Initial initial : initials) {
        if (place >= initial.from && place < initial.behind) {
          int other = vocabulary.weight(place);
          most = Math.max(most, bound.surplus(initial.weight, other, bound.weights().letter()));
          mine |= initial.bit;
          rest -= paired ? 0 : other;
          paired = true;
        }
      }
      surplus += most;
      rest -= part && !paired ? vocabulary.weight(place) : 0;
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

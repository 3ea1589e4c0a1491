package org.crible.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crible.index.file.Names;
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
 * the index can have in common with the query. Words with a key in common are taken for alike until
 * a name is met that has enough of them: few names do, and to compare words takes long.
 */
final class QueryWords {
  /** Words beyond these are taken as having a partner, which loses nothing. */
  private static final int TRACKED = 62;

  private static final long UNTRACKED = 1L << TRACKED;

  /** Marks a word of the vocabulary that neighbouring words of the query make together. */
  private static final long WHOLE = 1L << 63;

  private final WordSearch words;
  private final Vocabulary vocabulary;
  private final Rows postings;
  private final NameBound bound;
  private final Set<NameKind> kinds;
  private final List<Token> tokens;
  private final int weight;
  private final AlikeWords alike;
  private final List<Sought> spelt = new ArrayList<>();
  private final List<Sought> sought = new ArrayList<>();
  private final List<Initial> initials = new ArrayList<>();
  private final Ints wholes = new Ints();

  /** A word that is sought in names of the index: one of the query, or several of them joined. */
  final class Sought {
    private final Token token;
    private final long bits;
    private final long mark;

    /** The words of the vocabulary that may be like it. */
    private final WordSearch.Found found;

    /**
     * @param bits of the words of the query that it is
     * @param mark its own bit; 0 if none is left, so that nothing can be kept open
     */
    private Sought(Token token, long bits, long mark) {
      this.token = token;
      this.bits = bits;
      this.mark = mark;
      this.found = words.find(token, kinds);
    }

    private void note() {
      for (int i = 0; i < found.count(); i++) {
        if (mark == 0) {
          compare(found.place(i));
        } else {
          alike.addOpen(found.place(i), mark);
        }
      }
    }

    int weight() {
      return token.weight();
    }

    /**
     * Gives where the postings begin and end of the words that are like it, and of some that may
     * be. They lie anywhere in a large file, so all are fetched before the first is given.
     */
    void each(Span met) {
      int[] starts = new int[found.count()];
      int[] ends = new int[found.count()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = postings.start(found.place(i));
        ends[i] = postings.end(found.place(i));
      }
      for (int i = 0; i < starts.length; i++) {
        if (!words.comparesFirst(ends[i] - starts[i]) || isLike(found.place(i))) {
          met.accept(starts[i], ends[i]);
        }
      }
    }

    /** How many names these stand in, each as often as it has such words. */
    long names() {
      long names = 0;
      for (int i = 0; i < found.count(); i++) {
        int more = postings.length(found.place(i));
        names += !words.comparesFirst(more) || isLike(found.place(i)) ? more : 0;
      }
      return names;
    }

    private boolean isLike(int place) {
      int slot = alike.find(place);
      if ((alike.open(slot) & mark) != 0) {
        settle(slot, place, mark);
      }
      int row = alike.row(slot);
      return row >= 0 && (alike.mine(row) & bits) != 0;
    }

    private void compare(int place) {
      double likeness = words.likeness(token, place);
      if (likeness > 0) {
        int other = vocabulary.weight(place);
        double surplus = bound.surplus(weight(), other, likeness);
        double says = bound.information(weight(), other, likeness);
        alike.add(place, other, surplus, says, bits);
      }
    }
  }

  /** Takes the first place of some postings and the one after the last. */
  @FunctionalInterface
  interface Span {
    void accept(int start, int end);
  }

  /** An initial, and where the words stand that begin with it. */
  private record Initial(int weight, int from, int behind, long bit) {}

  QueryWords(
      NameComparison comparison,
      NameBound bound,
      WordSearch words,
      Vocabulary vocabulary,
      Rows postings) {
    NameForm query = comparison.form();
    this.words = words;
    this.kinds = comparison.kinds();
    this.vocabulary = vocabulary;
    this.postings = postings;
    this.bound = bound;
    this.tokens = query.tokens();
    this.weight = query.weight();
    List<Sought> all = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      all.add(add(tokens.get(i), bit(i)));
    }
    alike = new AlikeWords(all.stream().mapToInt(word -> word.found.count()).sum());
    all.forEach(Sought::note);
    spelt.sort(Comparator.comparingLong((Sought word) -> word.found.names()));
    for (NameForm.Join join : query.joins()) {
      join(query, join);
    }
  }

  static long bit(int word) {
    return word < TRACKED ? 1L << word : UNTRACKED;
  }

  private Sought add(Token token, long bit) {
    Sought word = seek(token, bit);
    Optional<String> prefix = LikenessKeys.prefix(token);
    if (prefix.isPresent()) {
      int from = vocabulary.from(prefix.get());
      initials.add(new Initial(token.weight(), from, vocabulary.behind(prefix.get()), bit));
    } else {
      spelt.add(word);
    }
    return word;
  }

  private void join(NameForm query, NameForm.Join join) {
    boolean any = false;
    for (int place : words.ofForm(join.form())) {
      if (JoinedWord.isWhole(vocabulary.get(place))) {
        alike.add(place, vocabulary.weight(place), 0, 0, WHOLE);
        wholes.add(place);
        any = true;
      }
    }
    if (any) {
      long parts = 0;
      for (int i = join.from(); i < join.to(); i++) {
        parts |= bit(i);
      }
      seek(JoinedWord.of(query, join), parts).note();
    }
  }

  private Sought seek(Token token, long bits) {
    boolean marked = sought.size() < Long.SIZE;
    Sought word = new Sought(token, bits, marked ? 1L << sought.size() : 0);
    if (marked) {
      sought.add(word);
    }
    return word;
  }

  /** Compares a word of the vocabulary with words that it may be like. */
  private void settle(int slot, int place, long marks) {
    alike.settle(slot, marks);
    for (long left = marks; left != 0; left &= left - 1) {
      sought.get(Long.numberOfTrailingZeros(left)).compare(place);
    }
  }

  /** Words such that a name with none like any of them is too far, if there are such. */
  Optional<List<Sought>> cover() {
    return new Cover(spelt, weight, bound).find();
  }

  /** The words that are no initials, cheapest first. */
  List<Sought> cheapest() {
    return spelt;
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

  /** A count of what a name of the index can have in common with the query. */
  Shared common() {
    return new Shared();
  }

  /** What a name can have in common with the query, word by word; to be used again and again. */
  final class Shared {
    private double surplus;
    private double says;
    private long mine;
    private int rest;

    /**
     * Begins a name.
     *
     * @param whole the weight of all its words
     */
    void name(int whole) {
      surplus = 0;
      says = 0;
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
      double said = 0;
      long paired = 0;
      if (slot >= 0) {
        int row = alike.row(slot);
        if (row >= 0) {
          most = alike.surplus(row);
          said = alike.says(row);
          paired = alike.mine(row);
        }
        for (long left = alike.open(slot); left != 0; left &= left - 1) {
          Sought word = sought.get(Long.numberOfTrailingZeros(left));
          int other = vocabulary.weight(place);
          most = Math.max(most, bound.surplus(word.weight(), other, 1));
          said = Math.max(said, bound.information(word.weight(), other, 1));
          paired |= word.bits;
        }
      }
      for (Initial initial : initials) {
        if (place >= initial.from && place < initial.behind) {
          int other = vocabulary.weight(place);
          double letter = bound.weights().letter();
          most = Math.max(most, bound.surplus(initial.weight, other, letter));
          said = Math.max(said, bound.information(initial.weight, other, letter));
          paired |= initial.bit;
        }
      }
      surplus += most;
      says += said;
      mine |= paired;
      if (paired != 0 || part) {
        rest -= vocabulary.weight(place);
      }
    }

    /** Compares the words of the name at a place that are still open; whether there were any. */
    boolean settle(Names names, int at) {
      boolean settled = false;
      int words = Names.words(names.head(at));
      for (int i = 0; i < words; i++) {
        int place = names.word(at, i);
        int slot = alike.find(place);
        if (slot >= 0 && alike.open(slot) != 0) {
          QueryWords.this.settle(slot, place, alike.open(slot));
          settled = true;
        }
      }
      return settled;
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
      says += whole;
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
      return bound.reached(surplus, left, rest) && bound.tells(says, left, rest, joins());
    }
  }
}

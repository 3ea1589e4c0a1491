package org.crible.index.search;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Names;
import org.crible.index.file.Posting;
import org.crible.index.file.Rows;
import org.crible.index.file.Vocabulary;
import org.crible.match.name.NameBound;
import org.crible.match.name.NameComparison;
import org.crible.match.name.NameWeights;
import org.crible.match.name.TokenSimilarity;

/**
 * Finds every name that can be like another by at least a threshold T. Thread-safe.
 *
 * <p><b>Nothing is lost.</b> Call words that an alignment pairs <i>matched</i>. Names are compared
 * with their words as they are, and with neighbouring words written as one where the other name has
 * that word; the better counts.
 *
 * <p><i>As they are.</i> Take some words of the query, none of them an initial, that weigh w
 * together. If a name has none that is like one of these, they are all unmatched, and what is
 * matched adds and says no more than all other words of the query would if each had a partner of
 * its own weight and form. Where that with w left over is too little by {@link NameBound}, the name
 * is none that is looked for. Such words <i>cover</i> the query ({@link QueryWords#cover}): every
 * name that is looked for stands in the postings of a word that is like one of them. Mostly the
 * rarest word alone does. Where even all words but the initials do not, every name is looked at.
 *
 * <p><i>Frequent words.</i> Where words that stand in very many names are needed to cover the
 * query, some of these need not be met. Where the likeness is T or more, {@link NameBound#share}
 * says that on one side the unmatched words weigh no more than a share φ of that side.
 *
 * <ol>
 *   <li>If that is the query's side: put its words in any order. Those before the first matched one
 *       are unmatched, so they weigh no more than φ of the query. Hence the matched one is among
 *       the words before which there is no more than φ; and the name stands in the postings of some
 *       word that is like it. The cheapest order is taken, without the initials: as the other words
 *       cover the query, one of them is matched.
 *   <li>If it is the name's side: put its words in any order, here from the rarest on. Those before
 *       the first matched one weigh no more than φ of the name. So the name stands in the postings
 *       of a word that is like one of the query's, with a share of rarer words ({@link Posting}) of
 *       φ at most. A query with initials is not searched so: they match too many words to look them
 *       up.
 * </ol>
 *
 * <p><i>Words of the query joined.</i> The name has the joined word, and stands in its postings.
 *
 * <p><i>Words of the name joined.</i> They make a word of the query, and the name stands in the
 * bucket of that word ({@link JoinedNames}).
 *
 * <p>Names that were read as other kinds of thing are not compared, so a word that stands in no
 * name of the query's kinds is left out.
 *
 * <p>Each name that is met is measured by {@link NameBound} with the most that its words can add
 * and say ({@link QueryWords.Shared}). Words of the query joined are words of the query like others
 * there, which counts more than joining some of them could; where words are joined on both sides
 * the name is taken without measuring.
 */
final class NameSearch {
  private final Vocabulary vocabulary;
  private final Names names;
  private final Rows postings;
  private final WordSearch words;
  private final JoinedNames joined;
  private final Effort effort;

  NameSearch(IndexFile file, NameWeights weights, Effort effort) {
    TokenSimilarity similarity = new TokenSimilarity(weights);
    this.vocabulary = file.vocabulary();
    this.names = file.names();
    this.postings = file.postings();
    this.words = new WordSearch(file, vocabulary, similarity, effort);
    this.effort = effort;
    this.joined = new JoinedNames(vocabulary, names, file.joins(), similarity);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Gives the place of every such name, some of them several times. */
  void find(NameComparison comparison, NameBound bound, IntConsumer found) {
    if (names.count() == 0) {
      return;
    }
    if (bound.threshold() <= 0) {
      everyName(at -> found.accept(names.number(at)));
      return;
    }
    QueryWords query = new QueryWords(comparison, bound, words, vocabulary, postings);
    Measure met = new Measure(query.common(), found);
    Optional<List<QueryWords.Sought>> cover = query.cover();
    if (cover.isEmpty()) {
      everyName(met);
    } else {
      byCover(cover.get(), query, bound.share(), met);
    }
    for (int whole : query.wholes()) {
      postings(postings.start(whole), postings.end(whole), 1, met);
    }
    met.finish();
    joined.find(query, found);
  }

  private void byCover(
      List<QueryWords.Sought> cover, QueryWords query, double share, IntConsumer met) {
    if (isCheap(cover, query)) {
      cover.forEach(word -> postings(word, 1, met));
    } else {
      byWordsOfQuery(query, share, met);
      byWordsOfName(query, share, met);
    }
  }

  /** Whether there is nothing to be won by sorting names before they are met. */
  private boolean isCheap(List<QueryWords.Sought> cover, QueryWords query) {
    return cover.size() == 1
        || query.hasInitials()
        || cover.stream().mapToLong(QueryWords.Sought::names).sum() <= effort.many();
  }

  private void everyName(IntConsumer met) {
    for (int name = 0; name < names.count(); name++) {
      met.accept(names.place(name));
    }
  }

  /** The first case. */
  private void byWordsOfQuery(QueryWords query, double share, IntConsumer met) {
    double left = share * query.weight();
    for (QueryWords.Sought word : query.cheapest()) {
      if (left < 0) {
        return;
      }
      postings(word, 1, met);
      left -= word.weight();
    }
  }

  /** The second case. */
  private void byWordsOfName(QueryWords query, double share, IntConsumer met) {
    for (QueryWords.Sought word : query.cheapest()) {
      postings(word, share, met);
    }
  }

  private void postings(QueryWords.Sought word, double share, IntConsumer met) {
    word.each((start, end) -> postings(start, end, share, met));
  }

  private void postings(int start, int end, double share, IntConsumer met) {
    for (int i = start; i < end; i++) {
      int posting = postings.number(i);
      if (!Posting.within(posting, share)) {
        return;
      }
      met.accept(Posting.place(posting));
    }
  }

  /**
   * Measures names. They lie anywhere in a large file, so some are fetched side by side before they
   * are measured.
   */
  private final class Measure implements IntConsumer {
    private static final int AT_ONCE = 256;

    private final QueryWords.Shared common;
    private final IntConsumer found;
    private final int[] places = new int[AT_ONCE];
    private final int[] heads = new int[AT_ONCE];
    private int count;

    Measure(QueryWords.Shared common, IntConsumer found) {
      this.common = common;
      this.found = found;
    }

    @Override
    public void accept(int place) {
      places[count++] = place;
      if (count == AT_ONCE) {
        finish();
      }
    }

    /** Measures those that were not yet. */
    void finish() {
      for (int i = 0; i < count; i++) {
        heads[i] = names.head(places[i]);
      }
      for (int i = 0; i < count; i++) {
        if (reaches(places[i], heads[i])) {
          found.accept(names.number(places[i]));
        }
      }
      count = 0;
    }

    private boolean reaches(int place, int head) {
      int words = Names.words(head);
      do {
        common.name(Names.weight(head));
        for (int i = 0; i < words; i++) {
          common.word(names.word(place, i), false);
        }
        if (!common.reaches()) {
          return false;
        }
      } while (common.settle(names, place));
      return true;
    }
  }
}

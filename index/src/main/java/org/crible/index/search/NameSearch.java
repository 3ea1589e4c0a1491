package org.crible.index.search;

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
 * <p><i>As they are.</i> Where the likeness is T or more, {@link NameBound#share} says that on one
 * side the unmatched words weigh no more than a share φ of that side.
 *
 * <ol>
 *   <li>If that is the query's side: put its words in any order. Those before the first matched one
 *       are unmatched, so they weigh no more than φ of the query. Hence the matched one is among
 *       the words before which there is no more than φ; and the name stands in the postings of some
 *       word that is like it. The cheapest order is taken, initials last.
 *   <li>If it is the name's side: put its words in any order, here from the rarest on. Those before
 *       the first matched one weigh no more than φ of the name. So the name stands in the postings
 *       of a word that is like one of the query's, with a share of rarer words ({@link Posting}) of
 *       φ at most. An initial of the query matches too many words to look them up: take the first
 *       word that is matched with something else, and all postings whatever their share. If nothing
 *       else is matched at all, {@link QueryWords#initialsReach} says whether that can be enough;
 *       then every name is looked at, as where only initials are left in the first case.
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
 * <p>Each name that is met is measured by {@link NameBound#reached} with the most that its words
 * can add ({@link QueryWords.Shared}). Words of the query joined are words of the query like others
 * there, which counts more than joining some of them could; where words are joined on both sides
 * the name is taken without measuring.
 */
final class NameSearch {
  private final Vocabulary vocabulary;
  private final NameWeights weights;
  private final Names names;
  private final Rows postings;
  private final WordSearch words;
  private final JoinedNames joined;

  NameSearch(IndexFile file, NameWeights weights) {
    TokenSimilarity similarity = new TokenSimilarity(weights);
    this.vocabulary = file.vocabulary();
    this.weights = weights;
    this.names = file.names();
    this.postings = file.postings();
    this.words = new WordSearch(file, vocabulary, similarity);
    this.joined = new JoinedNames(vocabulary, names, file.joins(), similarity);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Gives the place of every such name, some of them several times. */
  void find(NameComparison comparison, double threshold, IntConsumer found) {
    if (names.count() == 0) {
      return;
    }
    if (threshold <= 0) {
      everyName(found);
      return;
    }
    NameBound bound = new NameBound(threshold, weights);
    QueryWords query = new QueryWords(comparison, bound, words, vocabulary, postings);
    QueryWords.Shared common = query.common();
    IntConsumer met = name -> measure(name, common, found);
    if (query.initialsReach() || !byWordsOfQuery(query, bound.share(), met)) {
      everyName(met);
    } else {
      byWordsOfName(query, bound.share(), met);
      for (int whole : query.wholes()) {
        postings(whole, 1, met);
      }
    }
    joined.find(query, found);
  }

  private void everyName(IntConsumer met) {
    for (int name = 0; name < names.count(); name++) {
      met.accept(name);
    }
  }

  /** The first case; false if only initials are left before the share is used up. */
  private boolean byWordsOfQuery(QueryWords query, double share, IntConsumer met) {
    double left = share * query.weight();
    for (QueryWords.Expanded word : query.expanded()) {
      for (int i = 0; i < word.alike().count(); i++) {
        postings(word.alike().place(i), 1, met);
      }
      left -= word.weight();
      if (left < 0) {
        return true;
      }
    }
    return !query.hasInitials();
  }

  /** The second case. */
  private void byWordsOfName(QueryWords query, double share, IntConsumer met) {
    for (int place : query.places()) {
      postings(place, query.hasInitials() ? 1 : share, met);
    }
  }

  private void postings(int place, double share, IntConsumer met) {
    int end = postings.end(place);
    for (int i = postings.start(place); i < end; i++) {
      int posting = postings.number(i);
      if (!Posting.within(posting, share)) {
        return;
      }
      met.accept(Posting.name(posting));
    }
  }

  private void measure(int name, QueryWords.Shared common, IntConsumer found) {
    int start = names.start(name);
    int end = names.end(name);
    common.name(names.weight(start));
    for (int i = start; i < end; i++) {
      common.word(names.word(i), false);
    }
    if (common.reaches()) {
      found.accept(name);
    }
  }
}

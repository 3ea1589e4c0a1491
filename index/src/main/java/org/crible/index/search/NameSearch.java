package org.crible.index.search;

import java.nio.IntBuffer;
import java.util.BitSet;
import org.crible.index.file.IndexFile;
import org.crible.index.file.Vocabulary;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.name.NameComparison;

/**
 * Finds every name that can be like another by at least a threshold.
 *
 * <p><b>Nothing is lost.</b> Two names are compared with their words as they are, and with
 * neighbouring words written as one where the other name has that word; the better counts.
 *
 * <ol>
 *   <li>As they are: the likeness reaches T only if the pairs' gains sum to what {@link
 *       NameComparison#neededGains} says (proved in {@code match.name.Alignment}). A word of the
 *       indexed name stands in at most one pair, and that pair gains at most the word's {@link
 *       NameComparison#bestGain}. So a name whose best gains sum to less cannot reach T.
 *   <li>Words of the indexed name joined: then some of its words begins a longer word of the query
 *       ({@code begins}), and the words from there on spell that word.
 *   <li>Words of the query joined: then the indexed name has a word that is one of the query's
 *       {@link NameForm#joins} ({@code whole}).
 * </ol>
 *
 * A name is a candidate if any of the three holds. The first costs one comparison for each word of
 * the vocabulary and one addition for each word of each name.
 */
final class NameSearch {
  private final Vocabulary vocabulary;
  private final IndexFile.Names names;

  NameSearch(Vocabulary vocabulary, IndexFile.Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /** Adds the places of the entities that have such a name. */
  void find(NameComparison query, double threshold, BitSet entities) {
    Words words = new Words(query, threshold);
    IntBuffer starts = names.starts();
    IntBuffer elements = names.elements();
    for (int name = 0; name < names.count(); name++) {
      int start = starts.get(name);
      int end = starts.get(name + 1);
      double gains = 0;
      boolean joined = false;
      for (int i = start; i < end; i++) {
        int word = elements.get(i);
        gains += words.gain[word];
        joined |= words.joined(i, end);
      }
      if (joined || gains >= query.neededGains(threshold, names.weight().get(name))) {
        entities.set(names.entity().get(name));
      }
    }
  }

  /** What each word of the vocabulary is to one query. */
  private final class Words {
    private final double[] gain = new double[vocabulary.count()];
    private final BitSet begins = new BitSet();
    private final BitSet whole = new BitSet();
    private final NameForm query;

    Words(NameComparison comparison, double threshold) {
      query = comparison.form();
      var joins = query.joins().stream().map(NameForm.Join::form).toList();
      for (int place = 0; place < gain.length; place++) {
        Token word = vocabulary.get(place);
        gain[place] = comparison.bestGain(word, threshold);
        begins.set(place, query.tokens().stream().anyMatch(mine -> begins(word.form(), mine)));
        whole.set(place, joins.contains(word.form()));
      }
    }

    private static boolean begins(String part, Token whole) {
      return whole.form().length() > part.length() && whole.form().startsWith(part);
    }

    /** Whether a word is one of the query's in two, or begins one that the name spells in two. */
    boolean joined(int element, int end) {
      int word = names.elements().get(element);
      return whole.get(word) || (begins.get(word) && spells(element, end));
    }

    private boolean spells(int start, int end) {
      StringBuilder spelt = new StringBuilder();
      for (int i = start; i < end; i++) {
        spelt.append(vocabulary.get(names.elements().get(i)).form());
        String so = spelt.toString();
        if (i > start && query.tokens().stream().anyMatch(mine -> mine.form().equals(so))) {
          return true;
        }
        if (query.tokens().stream().noneMatch(mine -> begins(so, mine))) {
          return false;
        }
      }
      return false;
    }
  }
}

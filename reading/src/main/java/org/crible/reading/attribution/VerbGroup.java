package org.crible.reading.attribution;

import org.crible.reading.VerbForm;

/**
 * A verb of the lexicon with its auxiliaries, negation and adverbs.
 *
 * @param from index of the first token of the group
 * @param head index of the verb
 * @param to index after the last token of the group
 * @param form the verb
 * @param mood how it stands in the sentence
 * @param negated "did not say"
 * @param conditional "aurait déclaré"
 * @param passive "was accused"
 * @param past in the past
 * @param clitic whether a subject pronoun hangs on it: "a-t-il dit"
 */
record VerbGroup(
    int from,
    int head,
    int to,
    VerbForm form,
    Mood mood,
    boolean negated,
    boolean conditional,
    boolean passive,
    boolean past,
    int clitic) {
  enum Mood {
    FINITE,
    GERUND,
    INFINITIVE
  }
}

package org.crible.reading;

import java.util.List;

/**
 * One form of a verb of the lexicon.
 *
 * @param lemma the infinitive
 * @param verbClass what it does
 * @param tense which form this is
 * @param with words that must follow ("savoir" in "faire savoir"), often none
 * @param told whether the person spoken to stands before the content: "told the paper that"
 * @param only complements that this verb takes where it takes fewer than its class; else empty
 */
public record VerbForm(
    String lemma,
    VerbClass verbClass,
    Tense tense,
    List<String> with,
    boolean told,
    List<Complement> only) {
  /** Which form. The names are the keys of {@code conjugation.yml}. */
  public enum Tense {
    /** says. */
    PRESENT,
    /** disait. */
    IMPERFECT,
    /** said. */
    PAST,
    /** dira. */
    FUTURE,
    /** dirait. */
    CONDITIONAL,
    /** dit, said, after an auxiliary. */
    PARTICIPLE,
    /** disant, saying. */
    GERUND,
    /** dire. */
    INFINITIVE,
    /** convaincu, convinced: after "be". */
    ADJECTIVE
  }
}

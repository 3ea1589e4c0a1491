package org.crible.reading;

/** Lists of phrases, by their key in {@code phrases.yml} and {@code concepts.yml}. */
public enum PhraseList {
  /** Key {@code adverb_phrases}. */
  ADVERB_PHRASES,
  /** Key {@code according_to}. */
  ACCORDING_TO,
  /** Key {@code according_to_lead}. */
  ACCORDING_TO_LEAD,
  /** Key {@code from_source}. */
  FROM_SOURCE,
  /** Key {@code as_reported}. */
  AS_REPORTED,
  /** Key {@code per_pronoun}. */
  PER_PRONOUN,
  /** Key {@code seen_by}. */
  SEEN_BY,
  /** Key {@code has_seen}. */
  HAS_SEEN,
  /** Key {@code anonymity}. */
  ANONYMITY,
  /** Key {@code inability}. */
  INABILITY,
  /** Key {@code inability_impersonal}. */
  INABILITY_IMPERSONAL,
  /** Key {@code not_known}. */
  NOT_KNOWN,
  /** Key {@code knows_not}. */
  KNOWS_NOT,
  /** Key {@code gap_only}. */
  GAP_ONLY,
  /** Key {@code hedges}. */
  HEDGES,
  /** Key {@code strong_hedges}. */
  STRONG_HEDGES,
  /** Key {@code condition_starts}. */
  CONDITION_STARTS,
  /** Key {@code condition_inside}. */
  CONDITION_INSIDE,
  /** Key {@code question_starts}. */
  QUESTION_STARTS,
  /** Key {@code question_words}. */
  QUESTION_WORDS,
  /** Key {@code question_mark_openers}. */
  QUESTION_MARK_OPENERS,
  /** Key {@code skip_after_verb}. */
  SKIP_AFTER_VERB,
  /** Key {@code cut_after}. */
  CUT_AFTER,
  /** Key {@code belief_agentless}. */
  BELIEF_AGENTLESS,
  /** Key {@code search_none}. */
  SEARCH_NONE,
  /** Key {@code thorough}. */
  THOROUGH,
  /** Key {@code yes_doubt}. */
  YES_DOUBT,
  /** Key {@code citing}. */
  CITING
}

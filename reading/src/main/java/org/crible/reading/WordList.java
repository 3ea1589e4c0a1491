package org.crible.reading;

/**
 * Lists of words, by their key in {@code words.yml}, {@code speakers.yml} and {@code concepts.yml},
 * where each is explained.
 */
public enum WordList {
  /** Key {@code stopwords}. */
  STOPWORDS,
  /** Key {@code elisions}. */
  ELISIONS,
  /** Key {@code clitics}. */
  CLITICS,
  /** Key {@code abbreviations}. */
  ABBREVIATIONS,
  /** Key {@code determiners_definite}. */
  DETERMINERS_DEFINITE,
  /** Key {@code determiners_indefinite}. */
  DETERMINERS_INDEFINITE,
  /** Key {@code prepositions}. */
  PREPOSITIONS,
  /** Key {@code np_prepositions}. */
  NP_PREPOSITIONS,
  /** Key {@code conjunctions}. */
  CONJUNCTIONS,
  /** Key {@code contrast}. */
  CONTRAST,
  /** Key {@code subordinators}. */
  SUBORDINATORS,
  /** Key {@code complementizers}. */
  COMPLEMENTIZERS,
  /** Key {@code how_words}. */
  HOW_WORDS,
  /** Key {@code whether_words}. */
  WHETHER_WORDS,
  /** Key {@code relatives}. */
  RELATIVES,
  /** Key {@code subject_relatives}. */
  SUBJECT_RELATIVES,
  /** Key {@code pronouns_singular}. */
  PRONOUNS_SINGULAR,
  /** Key {@code pronouns_plural}. */
  PRONOUNS_PLURAL,
  /** Key {@code pronouns_other}. */
  PRONOUNS_OTHER,
  /** Key {@code object_clitics}. */
  OBJECT_CLITICS,
  /** Key {@code negations}. */
  NEGATIONS,
  /** Key {@code negation_particles}. */
  NEGATION_PARTICLES,
  /** Key {@code adverbs}. */
  ADVERBS,
  /** Key {@code have_auxiliaries}. */
  HAVE_AUXILIARIES,
  /** Key {@code be_auxiliaries}. */
  BE_AUXILIARIES,
  /** Key {@code conditional_auxiliaries}. */
  CONDITIONAL_AUXILIARIES,
  /** Key {@code modals}. */
  MODALS,
  /** Key {@code future_modals}. */
  FUTURE_MODALS,
  /** Key {@code imperfect_not_conditional}. */
  IMPERFECT_NOT_CONDITIONAL,
  /** Key {@code not_press_conditional}. */
  NOT_PRESS_CONDITIONAL,
  /** Key {@code months_and_days_prefix}. */
  MONTHS_AND_DAYS_PREFIX,
  /** Key {@code time_words}. */
  TIME_WORDS,
  /** Key {@code publisher}. */
  PUBLISHER,
  /** Key {@code nominal_openers}. */
  NOMINAL_OPENERS,
  /** Key {@code adverb_endings}. */
  ADVERB_ENDINGS,
  /** Key {@code not_adverbs}. */
  NOT_ADVERBS,
  /** Key {@code describe_links}. */
  DESCRIBE_LINKS,
  /** Key {@code agent_prepositions}. */
  AGENT_PREPOSITIONS,
  /** Key {@code first_person}. */
  FIRST_PERSON,
  /** Key {@code roles_usually_anonymous}. */
  ROLES_USUALLY_ANONYMOUS,
  /** Key {@code roles_never_anonymous}. */
  ROLES_NEVER_ANONYMOUS,
  /** Key {@code organisation_nouns}. */
  ORGANISATION_NOUNS,
  /** Key {@code document_nouns}. */
  DOCUMENT_NOUNS,
  /** Key {@code evidence_nouns}. */
  EVIDENCE_NOUNS,
  /** Key {@code intelligence}. */
  INTELLIGENCE,
  /** Key {@code media_nouns}. */
  MEDIA_NOUNS,
  /** Key {@code titles}. */
  TITLES,
  /** Key {@code nationality_roles}. */
  NATIONALITY_ROLES,
  /** Key {@code speaking_for}. */
  SPEAKING_FOR,
  /** Key {@code organisation_words}. */
  ORGANISATION_WORDS,
  /** Key {@code company_nouns}. */
  COMPANY_NOUNS,
  /** Key {@code company_forms}. */
  COMPANY_FORMS,
  /** Key {@code evidence_direct}. */
  EVIDENCE_DIRECT,
  /** Key {@code negators}. */
  NEGATORS,
  /** Key {@code today}. */
  TODAY,
  /** Key {@code yesterday}. */
  YESTERDAY,
  /** Key {@code flat_denials}. */
  FLAT_DENIALS,
  /** Key {@code noun_links}. */
  NOUN_LINKS,
  /** Key {@code noun_followers}. */
  NOUN_FOLLOWERS,
  /** Key {@code plural_endings}. */
  PLURAL_ENDINGS,
  /** Key {@code reflexives}. */
  REFLEXIVES,
  /** Key {@code infinitive_links}. */
  INFINITIVE_LINKS,
  /** Key {@code infinitive_markers}. */
  INFINITIVE_MARKERS,
  /** Key {@code infinitive_endings}. */
  INFINITIVE_ENDINGS,
  /** Key {@code gerund_endings}. */
  GERUND_ENDINGS,
  /** Key {@code verb_endings}. */
  VERB_ENDINGS,
  /** Key {@code promise_links}. */
  PROMISE_LINKS,
  /** Key {@code accusation_links}. */
  ACCUSATION_LINKS,
  /** Key {@code said_of_oneself}. */
  SAID_OF_ONESELF,
  /** Key {@code clitics_before_verb}. */
  CLITICS_BEFORE_VERB,
  /** Key {@code coordinators}. */
  COORDINATORS,
  /** Key {@code anonymity_in_name}. */
  ANONYMITY_IN_NAME,
  /** Key {@code given_by}. */
  GIVEN_BY,
  /** Key {@code name_links}. */
  NAME_LINKS,
  /** Key {@code local_prepositions}. */
  LOCAL_PREPOSITIONS,
  /** Key {@code speaker_links}. */
  SPEAKER_LINKS,
  /** Key {@code speaker_links_before_names}. */
  SPEAKER_LINKS_BEFORE_NAMES,
  /** Key {@code conditional_endings}. */
  CONDITIONAL_ENDINGS,
  /** Key {@code clitic_links}. */
  CLITIC_LINKS,
  /** Key {@code date_labels}. */
  DATE_LABELS,
  /** Key {@code date_prepositions}. */
  DATE_PREPOSITIONS,
  /** Key {@code ordinal_endings}. */
  ORDINAL_ENDINGS,
  /** Key {@code page_furniture}. */
  PAGE_FURNITURE,
  /** Key {@code leading_whether}. */
  LEADING_WHETHER,
  /** Key {@code pronoun_nouns}. */
  PRONOUN_NOUNS,
  /** Key {@code possessives}. */
  POSSESSIVES,
  /** Key {@code determiner_pronouns}. */
  DETERMINER_PRONOUNS,
  /** Key {@code not_bodies}. */
  NOT_BODIES,
  /** Key {@code negated_is_no_reserve}. */
  NEGATED_IS_NO_RESERVE,
  /** Key {@code refusals}. */
  REFUSALS,
  /** Key {@code quoted_words}. */
  QUOTED_WORDS,
  /** Key {@code nonfinite_auxiliaries}. */
  NONFINITE_AUXILIARIES,
  /** Key {@code singular_determiners}. */
  SINGULAR_DETERMINERS,
  /** Key {@code same_words}. */
  SAME_WORDS,
  /** Key {@code neuter_pronouns}. */
  NEUTER_PRONOUNS
}

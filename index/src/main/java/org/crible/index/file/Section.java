package org.crible.index.file;

/** The parts of an index file, in the order in which they stand. */
enum Section {
  /** Texts: content fingerprint, profile. */
  STAMP,
  /** Texts: ids of the entities. */
  ENTITY_IDS,
  /** Texts: names of the schemata in use. */
  SCHEMATA,
  /** Pairs of numbers, one an entity: the low and the high half of its fingerprint. */
  FINGERPRINTS,
  /** Numbers, one an entity: its schema's place in {@link #SCHEMATA}. */
  ENTITY_SCHEMA,
  /** Texts, one an entity: what is compared besides names, see {@link Facts}. */
  ENTITY_FACTS,
  /** Texts in ascending order, one a token: its form. */
  TOKEN_FORMS,
  /** Texts, three a token: skeleton, coarse skeleton, family. */
  TOKEN_SPELLINGS,
  /** Numbers, one a token: kind, script, weight. */
  TOKEN_TRAITS,
  /** Numbers, one a token: the {@link Shape} of its form. */
  TOKEN_SHAPES,
  /** Buckets: tokens by the hashes of their keys, see {@link Keys}. */
  KEYS,
  /**
   * Rows, one a name, each different: see {@link Names}. Names with a rare token in common are
   * neighbours.
   */
  NAMES,
  /** Rows, one a name: the entities that have it, see {@link NameUse}. */
  NAME_USES,
  /** Bytes, one for each number of {@link #NAME_USES}: how often the use is counted. */
  USE_COUNTS,
  /** Rows, one an entity: its names. */
  ENTITY_NAMES,
  /** Rows, one a token: the names that it stands in, see {@link Posting}. */
  POSTINGS,
  /** Buckets: names by the hashes of the words that their words make together, {@link Joins}. */
  JOINS,
  /** Texts in ascending order: normalised identifiers. */
  IDENTIFIERS,
  /** Numbers, one an identifier: the entity's place. */
  IDENTIFIER_ENTITY,
  /** Texts in ascending order: words that were counted. */
  WORDS,
  /** Numbers: how many names were counted, then for each word in how many it stands. */
  WORD_COUNTS
}

package org.crible.index.file;

/** The parts of an index file, in the order in which they stand. */
enum Section {
  /** Texts: content fingerprint, profile. */
  STAMP,
  /** Texts: ids of the entities. */
  ENTITY_IDS,
  /** Texts: names of the schemata in use. */
  SCHEMATA,
  /** Numbers, one an entity: its schema's place in {@link #SCHEMATA}. */
  ENTITY_SCHEMA,
  /** Texts, four a token: form, skeleton, coarse skeleton, family. */
  TOKEN_TEXTS,
  /** Numbers, one a token: kind, whether vowelless, weight. */
  TOKEN_TRAITS,
  /** Numbers, one a name and one more: where its elements begin in {@link #ELEMENTS}. */
  NAME_STARTS,
  /** Numbers, one a name: the entity's place. */
  NAME_ENTITY,
  /** Numbers, one a name: the sum of its tokens' weights. */
  NAME_WEIGHT,
  /** Numbers: places of tokens, word by word of each name. */
  ELEMENTS,
  /** Texts in ascending order: normalised identifiers. */
  IDENTIFIERS,
  /** Numbers, one an identifier: the entity's place. */
  IDENTIFIER_ENTITY,
  /** Texts in ascending order: words that were counted. */
  WORDS,
  /** Numbers: how many names were counted, then for each word in how many it stands. */
  WORD_COUNTS
}

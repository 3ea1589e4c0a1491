package org.crible.reading;

/** The form in which a verb takes its content. The names are those of {@code verbs.yml}. */
public enum Complement {
  /** que, that. */
  THAT,
  /** Words in quotation marks. */
  QUOTE,
  /** A clause without conjunction: "officials said the plant makes drones". */
  ZERO,
  /** An infinitive. */
  INF,
  /** A gerund: "denied supplying". */
  ING,
  /** A noun phrase: "denied any involvement". */
  NP,
  /** comment, how. */
  HOW,
  /** Somebody of something. */
  ACCUSE,
  /** Something as something. */
  DESCRIBE,
  /** on the fact that, sur le fait que. */
  FACT
}

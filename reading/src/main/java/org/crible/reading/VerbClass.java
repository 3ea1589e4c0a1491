package org.crible.reading;

/** What a verb does with what it introduces. The names are the keys of {@code verbs.yml}. */
public enum VerbClass {
  /** Neutral: says, adds, explains. */
  SAY,
  /** A publication does it: reports, writes. */
  REPORT,
  /** Makes known: reveals. */
  DISCLOSE,
  /** Says without convincing: claims, alleges. */
  CLAIM,
  /** Denies, rejects. */
  DENY,
  /** Accuses somebody of something. */
  ACCUSE,
  /** Denounces, condemns. */
  DENOUNCE,
  /** Admits. */
  ADMIT,
  /** Warns. */
  WARN,
  /** Confirms. */
  CONFIRM,
  /** Insists. */
  INSIST,
  /** Believes, fears, is convinced. */
  BELIEVE,
  /** Doubts: believes that it is not so. */
  DOUBT,
  /** Promises. */
  PROMISE,
  /** Describes something as something. */
  DESCRIBE,
  /** A document or image shows. */
  SHOW,
  /** Asks. */
  REQUEST
}

package org.crible.dossier;

/** For whom a dossier is made. */
public enum Audience {
  /** Those who work on the case. */
  FULL,
  /** The subject and the court: no sealed source, nothing marked not disclosable, no figures. */
  DISCLOSABLE
}

package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who or what speaks. */
public enum SpeakerKind {
  /** A named or unnamed individual. */
  @JsonProperty("person")
  PERSON,
  /** A body, an agency, a government. */
  @JsonProperty("organisation")
  ORGANISATION,
  /** Somebody known by office only: "a senior official". */
  @JsonProperty("role")
  ROLE,
  /** A document: a report, an invoice, a register. */
  @JsonProperty("document")
  DOCUMENT
}

package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The record of an origin on this kind of fact, on the Admiralty scale. */
public enum Reliability {
  /** Completely reliable. */
  @JsonProperty("A")
  A,
  /** Usually reliable. */
  @JsonProperty("B")
  B,
  /** Fairly reliable. */
  @JsonProperty("C")
  C,
  /** Not usually reliable. */
  @JsonProperty("D")
  D,
  /** Unreliable. */
  @JsonProperty("E")
  E,
  /** Cannot be judged: no basis. */
  @JsonProperty("F")
  F
}

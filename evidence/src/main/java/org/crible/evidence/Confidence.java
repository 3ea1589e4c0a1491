package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well founded an assessment is, apart from how likely it finds the answer. */
public enum Confidence {
  /** Several independent origins of different kinds; no single one decides. */
  @JsonProperty("high")
  HIGH,
  /** At least two origins; none reverses the answer. */
  @JsonProperty("moderate")
  MODERATE,
  /** Anything less. */
  @JsonProperty("low")
  LOW
}

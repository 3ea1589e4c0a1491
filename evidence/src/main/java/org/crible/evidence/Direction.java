package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a claim does to a question. */
public enum Direction {
  /** It speaks for yes. */
  @JsonProperty("supports")
  SUPPORTS,
  /** It speaks for no. */
  @JsonProperty("opposes")
  OPPOSES
}

package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a statement does to its content. */
public enum Polarity {
  /** It says that it is so. */
  @JsonProperty("affirmed")
  AFFIRMED,
  /** It says that it is not so. */
  @JsonProperty("denied")
  DENIED
}

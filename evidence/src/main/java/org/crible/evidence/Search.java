package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The chance that a search would have found the thing if it were there. */
public enum Search {
  /** About one in ten. */
  @JsonProperty("hardly")
  HARDLY,
  /** About three in ten. */
  @JsonProperty("perhaps")
  PERHAPS,
  /** About six in ten. */
  @JsonProperty("probably")
  PROBABLY,
  /** About nine in ten. */
  @JsonProperty("surely")
  SURELY
}

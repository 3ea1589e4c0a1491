package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How two claims are related by where their information comes from. */
public enum OriginLink {
  /** One origin. */
  @JsonProperty("same")
  SAME,
  /** Perhaps one origin; counts as one until a person says otherwise. */
  @JsonProperty("possible")
  POSSIBLE,
  /** Independent. */
  @JsonProperty("none")
  NONE
}

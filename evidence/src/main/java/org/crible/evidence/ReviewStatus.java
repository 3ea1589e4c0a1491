package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a person has looked at what was proposed. */
public enum ReviewStatus {
  /** Proposed by reading, not yet looked at. */
  @JsonProperty("proposed")
  PROPOSED,
  /** Accepted by a person. */
  @JsonProperty("accepted")
  ACCEPTED,
  /** Rejected by a person. */
  @JsonProperty("rejected")
  REJECTED
}

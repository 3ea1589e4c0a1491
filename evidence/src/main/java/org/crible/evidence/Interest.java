package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the speaker would say this whether it is true or not. */
public enum Interest {
  /** No stake that is known. */
  @JsonProperty("none")
  NONE,
  /** The accused denies. */
  @JsonProperty("denies")
  DENIES,
  /** An adversary accuses. */
  @JsonProperty("accuses")
  ACCUSES,
  /** It costs the speaker to say this. */
  @JsonProperty("against-interest")
  AGAINST_INTEREST
}

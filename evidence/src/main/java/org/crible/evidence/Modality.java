package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The distance that the publisher takes from what is said. */
public enum Modality {
  /** Stated as a fact. */
  @JsonProperty("asserted")
  ASSERTED,
  /** Passed on as what somebody else says. */
  @JsonProperty("reported")
  REPORTED,
  /** Hedged: the French press conditional, "allegedly", "is believed to". */
  @JsonProperty("conditional")
  CONDITIONAL,
  /** Inside a condition: "if confirmed". */
  @JsonProperty("hypothetical")
  HYPOTHETICAL,
  /** The speaker says that it is not known: "was unable to determine". */
  @JsonProperty("unknown")
  UNKNOWN
}

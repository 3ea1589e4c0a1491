package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an element of a measure asks for. */
public enum ElementKind {
  /** One authentic document suffices. */
  @JsonProperty("record")
  RECORD,
  /** Independent origins are counted. */
  @JsonProperty("fact")
  FACT,
  /** A judgement that a person signs. */
  @JsonProperty("assessment")
  ASSESSMENT,
  /** A step of the procedure. */
  @JsonProperty("procedure")
  PROCEDURE
}

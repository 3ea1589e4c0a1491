package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the exhibits do for one element of a measure. */
public enum ElementStatus {
  /** Covered by enough exhibits. */
  @JsonProperty("met")
  MET,
  /** Covered in part. */
  @JsonProperty("partly")
  PARTLY,
  /** Nothing covers it. */
  @JsonProperty("not met")
  NOT_MET,
  /** Exhibits of some weight say the opposite. */
  @JsonProperty("contradicted")
  CONTRADICTED,
  /** A person has to judge it. */
  @JsonProperty("not assessed")
  NOT_ASSESSED
}

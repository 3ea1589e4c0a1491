package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a fact, if true, separates the two answers to a question. */
public enum Strength {
  /** It fits one answer a little better. */
  @JsonProperty("slight")
  SLIGHT,
  /** It fits one answer clearly better. */
  @JsonProperty("clear")
  CLEAR,
  /** It is hard to square with the other answer. */
  @JsonProperty("strong")
  STRONG,
  /** It all but excludes the other answer. */
  @JsonProperty("decisive")
  DECISIVE
}

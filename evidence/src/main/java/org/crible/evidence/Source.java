package org.crible.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who says: a publisher, an official, a register.
 *
 * @param name as a reader knows it
 * @param kind press, government, register, expert and the like
 * @param reliability its record on this kind of fact; {@link Reliability#F} while nobody graded it
 * @param evidenceClass physical, record, witness, official, press inquiry or analysis
 * @param body the body that it belongs to
 * @param sealed whether its identity is withheld from every output
 * @param anonymous whether it is an unnamed person or service: "a senior official", "intelligence
 *     sources"
 */
public record Source(
    String name,
    @Nullable String kind,
    Reliability reliability,
    @Nullable @JsonProperty("class") String evidenceClass,
    @Nullable String body,
    boolean sealed,
    boolean anonymous) {

  /** A source that is named. */
  public Source(
      String name,
      @Nullable String kind,
      Reliability reliability,
      @Nullable String evidenceClass,
      @Nullable String body,
      boolean sealed) {
    this(name, kind, reliability, evidenceClass, body, sealed, false);
  }
}

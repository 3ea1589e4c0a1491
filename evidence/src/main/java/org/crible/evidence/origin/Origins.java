package org.crible.evidence.origin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crible.evidence.Claim;
import org.crible.evidence.Source;

/** Where a claim's information first comes from, and whether that origin is named. */
public final class Origins {
  private Origins() {}

  /**
   * The source id of the first origin: as given; else the speaker's own source where no other hand
   * stands between; empty where it cannot be named.
   */
  public static Optional<String> of(Claim claim) {
    if (claim.origin() != null) {
      return Optional.of(claim.origin());
    }
    return claim.chain().isEmpty()
        ? Optional.ofNullable(claim.speaker().source())
        : Optional.empty();
  }

  /** Whether the origin is an unnamed official or service, of a kind that may share a briefing. */
  static boolean unnamedOfficial(Claim claim, Map<String, Source> sources, OriginRules rules) {
    Source source = source(claim, sources).orElse(null);
    boolean unnamed =
        (source != null && source.anonymous())
            || (claim.speaker().anonymous() && speaksForItself(claim));
    return unnamed && (source == null || official(source, rules));
  }

  /** Whether the source is of an official kind or class, or of none that is stated. */
  private static boolean official(Source source, OriginRules rules) {
    String kind = source.kind();
    String evidenceClass = source.evidenceClass();
    boolean unstated = kind == null && evidenceClass == null;
    return unstated
        || (kind != null && rules.unnamedKinds().contains(lower(kind)))
        || (evidenceClass != null && rules.unnamedClasses().contains(lower(evidenceClass)));
  }

  /** The body that the origin belongs to, folded; empty where unknown. */
  static Optional<String> body(Claim claim, Map<String, Source> sources) {
    Optional<String> ofSource = source(claim, sources).map(Source::body);
    Optional<String> ofSpeaker =
        speaksForItself(claim) ? Optional.ofNullable(claim.speaker().body()) : Optional.empty();
    return ofSource.or(() -> ofSpeaker).map(Origins::lower);
  }

  private static Optional<Source> source(Claim claim, Map<String, Source> sources) {
    return of(claim).map(sources::get);
  }

  /** Whether the speaker is the origin, not a hand that passes on somebody else's word. */
  private static boolean speaksForItself(Claim claim) {
    String origin = claim.origin();
    return origin == null || origin.equals(claim.speaker().source());
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

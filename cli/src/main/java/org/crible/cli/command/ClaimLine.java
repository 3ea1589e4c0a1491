package org.crible.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Interest;
import org.crible.evidence.Polarity;

/** Who says a claim, on whose word, how surely, and what it does to which question: one line. */
final class ClaimLine {
  private ClaimLine() {}

  static String of(Claim claim) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.speaker().name() + (claim.speaker().anonymous() ? " (unnamed)" : ""));
    if (!claim.chain().isEmpty()) {
      parts.add("on the word of " + String.join(" < ", claim.chain()));
    }
    if (claim.polarity() == Polarity.DENIED) {
      parts.add("denied");
    }
    parts.add(claim.modality().name().toLowerCase(Locale.ROOT));
    if (claim.interest() != Interest.NONE) {
      parts.add("interest: " + claim.interest().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (!claim.about().isEmpty()) {
      parts.add(claim.about().stream().map(ClaimLine::bearing).collect(Collectors.joining(", ")));
    }
    return String.join("; ", parts);
  }

  private static String bearing(Bearing bearing) {
    String verb = bearing.direction().name().toLowerCase(Locale.ROOT);
    String strength =
        bearing.strength() == null
            ? ""
            : " (" + bearing.strength().name().toLowerCase(Locale.ROOT) + ")";
    return verb + " " + bearing.question() + strength;
  }
}

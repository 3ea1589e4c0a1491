package org.crible.engine;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a document names, under ids of a case: those that the case knows keep theirs,
 * the others are proposed without a grade.
 */
final class ProposedSources {
  private final Map<String, Source> known;
  private final Map<String, Source> proposed = new LinkedHashMap<>();

  ProposedSources(Map<String, Source> known) {
    this.known = known;
  }

  /** The sources that the case does not know yet. */
  Map<String, Source> proposed() {
    return Collections.unmodifiableMap(proposed);
  }

  /** The name of a publisher who was given by id or by name. */
  String name(String publisher) {
    Source source = known.get(publisher);
    return source == null ? publisher : source.name();
  }

  /** The id of a publisher who was given by id or by name. */
  String publisher(String given) {
    return known.containsKey(given) ? given : id(given, "press", null, false);
  }

  /** The claim with the ids of who speaks and of where it first comes from filled in. */
  Claim named(Claim claim) {
    Speaker speaker = claim.speaker();
    String speakerId =
        speaker.source() != null && known.containsKey(speaker.source())
            ? speaker.source()
            : id(speaker.name(), kind(speaker), speaker.body(), speaker.anonymous());
    return new Claim(
        claim.id(),
        claim.document(),
        claim.start(),
        claim.end(),
        claim.quote(),
        claim.cue(),
        claim.source(),
        new Speaker(
            speaker.name(),
            speaker.kind(),
            speaker.anonymous(),
            speaker.body(),
            speaker.entity(),
            speakerId),
        claim.chain(),
        origin(claim, speakerId),
        claim.hops(),
        claim.polarity(),
        claim.modality(),
        claim.interest(),
        claim.bare(),
        claim.saidOn(),
        claim.about(),
        claim.credibility(),
        claim.search(),
        claim.disclosable(),
        claim.status(),
        claim.reviewedBy(),
        claim.reviewedOn());
  }

  /** The end of the chain, which is the speaker where the chain names nobody else. */
  private @Nullable String origin(Claim claim, String speakerId) {
    if (claim.origin() != null && known.containsKey(claim.origin())) {
      return claim.origin();
    }
    if (claim.chain().isEmpty() || claim.chain().getLast().equals(claim.speaker().name())) {
      return speakerId;
    }
    return id(claim.chain().getLast(), null, null, false);
  }

  private String id(String name, @Nullable String kind, @Nullable String body, boolean anonymous) {
    for (Map<String, Source> sources : java.util.List.of(known, proposed)) {
      for (Map.Entry<String, Source> source : sources.entrySet()) {
        if (folded(source.getValue().name()).equals(folded(name))) {
          return source.getKey();
        }
      }
    }
    String id = folded(name).isEmpty() ? "source" : folded(name);
    String free = id;
    for (int n = 2; known.containsKey(free) || proposed.containsKey(free); n++) {
      free = id + "_" + n;
    }
    proposed.put(free, new Source(name, kind, Reliability.F, null, body, false, anonymous));
    return free;
  }

  private static String kind(Speaker speaker) {
    return speaker.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Lower-case words joined by underlines: fit to be an id, and equal for equal names. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", "_")
        .replaceAll("^_|_$", "");
  }
}

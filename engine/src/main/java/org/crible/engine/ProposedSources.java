package org.crible.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.Reliability;
import org.crible.evidence.Source;
import org.crible.evidence.Speaker;
import org.crible.reading.FoundSource;
import org.crible.reading.Places;
import org.crible.reading.Proposal;
import org.crible.reading.lexicon.Gazetteer;
import org.crible.text.fold.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The sources that a document names, under ids of a case: those that the case knows keep theirs,
 * the others are proposed without a grade. A source that its words do not identify ("a diplomat",
 * "documents") is never one that another document names.
 */
final class ProposedSources {
  private static final Places PLACES = Gazetteer.bundled();
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
    Source press = new Source(given, "press", Reliability.F, null, null, false);
    return known.containsKey(given) ? given : id(new FoundSource(given, press, true));
  }

  /**
   * The claims of a document with the case's ids of who speaks and of where it first comes from.
   *
   * @param publisher the case's id of who published it, where that is known
   */
  List<Claim> named(Proposal proposal, @Nullable String publisher) {
    Map<String, String> ids = new HashMap<>();
    for (FoundSource found : proposal.sources()) {
      ids.put(found.id(), found.id().equals(publisher) ? publisher : id(found));
    }
    return proposal.claims().stream().map(claim -> named(claim, ids)).toList();
  }

  private static Claim named(Claim claim, Map<String, String> ids) {
    Speaker speaker = claim.speaker();
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
            ids.get(speaker.source())),
        claim.chain(),
        ids.get(claim.origin()),
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

  private String id(FoundSource found) {
    Source source = found.source();
    if (found.identified()) {
      for (Map<String, Source> sources : List.of(known, proposed)) {
        for (Map.Entry<String, Source> other : sources.entrySet()) {
          if (same(source, other.getValue())) {
            return other.getKey();
          }
        }
      }
    }
    String stem = Slug.of(found.id()).isEmpty() ? "source" : Slug.of(found.id());
    String free = stem;
    for (int n = 2; known.containsKey(free) || proposed.containsKey(free); n++) {
      free = stem + "_" + n;
    }
    proposed.put(free, spelled(source));
    return free;
  }

  /** Whether a name that identifies is that of a source: an unnamed one by its body too. */
  private static boolean same(Source found, Source other) {
    boolean bodies =
        found.body() == null
            ? other.body() == null || !found.anonymous()
            : PLACES.sameBody(found.body(), other.body());
    return bodies
        && found.anonymous() == other.anonymous()
        && Slug.of(found.name()).equals(Slug.of(other.name()));
  }

  /** The source with its body in the spelling that the case has for it: one body, one word. */
  private Source spelled(Source source) {
    for (Map<String, Source> sources : List.of(known, proposed)) {
      for (Source other : sources.values()) {
        if (PLACES.sameBody(source.body(), other.body())) {
          return new Source(
              source.name(),
              source.kind(),
              source.reliability(),
              source.evidenceClass(),
              other.body(),
              source.sealed(),
              source.anonymous());
        }
      }
    }
    return source;
  }
}

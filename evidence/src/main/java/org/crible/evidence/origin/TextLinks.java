package org.crible.evidence.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Weighing.Link;

/**
 * Links that follow from the documents: a translation says what its original says (same); wording
 * that two documents share suggests one origin (possible, until a person decides).
 */
final class TextLinks {
  private final Map<String, CaseDocument> documents;
  private final Map<String, List<Claim>> byDocument;
  private final OriginRules rules;

  TextLinks(Case kase, List<Claim> claims, OriginRules rules) {
    this.documents =
        kase.documents().stream()
            .collect(Collectors.toMap(CaseDocument::file, d -> d, (first, second) -> first));
    this.byDocument = claims.stream().collect(Collectors.groupingBy(Claim::document));
    this.rules = rules;
  }

  List<Link> translations() {
    List<Link> links = new ArrayList<>();
    documents.values().stream()
        .filter(translation -> translation.translationOf() != null)
        .sorted((one, other) -> one.file().compareTo(other.file()))
        .forEach(
            translation -> {
              for (Claim claim : claims(translation.file())) {
                for (Claim original : claims(String.valueOf(translation.translationOf()))) {
                  if (bothPublishers(claim, original) || oneSpeaker(claim, original)) {
                    links.add(link(claim, original, OriginLink.SAME, "translation"));
                  }
                }
              }
            });
    return links;
  }

  List<Link> overlaps(Map<String, String> texts) {
    List<Link> links = new ArrayList<>();
    for (Overlap.Pair pair : Overlap.among(texts, rules)) {
      for (Claim claim : claims(pair.first())) {
        for (Claim other : claims(pair.second())) {
          if (bothPublishers(claim, other)
              || Overlap.containment(claim.quote(), other.quote()) >= rules.overlap()) {
            links.add(link(claim, other, OriginLink.POSSIBLE, "overlap"));
          }
        }
      }
    }
    return links;
  }

  private List<Claim> claims(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  /** Whether each claim rests on the word of its own document's publisher. */
  private boolean bothPublishers(Claim one, Claim other) {
    return ofPublisher(one) && ofPublisher(other);
  }

  private boolean ofPublisher(Claim claim) {
    CaseDocument document = documents.get(claim.document());
    return document != null
        && document.publisher() != null
        && Origins.of(claim).filter(document.publisher()::equals).isPresent();
  }

  private static boolean oneSpeaker(Claim one, Claim other) {
    String name = one.speaker().name().strip().toLowerCase(Locale.ROOT);
    return name.equals(other.speaker().name().strip().toLowerCase(Locale.ROOT));
  }

  private static Link link(Claim one, Claim other, OriginLink kind, String reason) {
    boolean inOrder = one.id().compareTo(other.id()) < 0;
    return new Link(inOrder ? one.id() : other.id(), inOrder ? other.id() : one.id(), kind, reason);
  }
}

package org.crible.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.crible.dossier.Audience;
import org.crible.dossier.ListIssue;
import org.crible.dossier.ListedParty;
import org.crible.dossier.Versions;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Subject;
import org.crible.reading.Mention;
import org.crible.reading.PartyFinder;
import org.crible.reading.ReadOptions;
import org.crible.store.Adjacent;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.home.Store;
import org.crible.store.issue.Snapshot;
import org.jspecify.annotations.Nullable;

/** The listed parties that a case speaks of: its subjects, and whom its documents mention. */
final class CaseParties {
  private final Store store;
  private final Parties parties;
  private final DocumentReading reading;
  private final LocalDate asOf;

  /**
   * @param asOf the day whose lists count
   */
  CaseParties(Screen screen, Store store, LocalDate asOf) {
    this.store = store;
    this.parties = new Parties(screen, asOf);
    this.reading = new DocumentReading(parties);
    this.asOf = asOf;
  }

  /**
   * Subjects first, then mentions in the order of the documents; each entity once. For {@link
   * Audience#DISCLOSABLE} a mention counts inside the words of a claim only: nothing else of a
   * document is shown.
   *
   * @param kase the part of the case that is shown
   */
  List<ListedParty> of(Case kase, Audience audience, Map<String, String> texts) {
    Map<String, ListedParty> found = new LinkedHashMap<>();
    try (Snapshot snapshot = store.snapshot(asOf)) {
      if (snapshot.isEmpty()) {
        return List.of();
      }
      for (Subject subject : kase.subjects()) {
        if (subject.status() != ReviewStatus.REJECTED) {
          add(found, snapshot, subject.name(), true, party(subject));
        }
      }
      for (CaseDocument document : kase.documents()) {
        for (Mention mention : mentions(document, texts)) {
          if (audience == Audience.FULL || isClaimed(mention, document, kase)) {
            add(found, snapshot, mention.text(), false, party(mention));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private record Named(String entity, @Nullable Double score) {}

  private @Nullable Named party(Subject subject) {
    if (subject.entity() != null) {
      return new Named(subject.entity(), subject.score());
    }
    return Stream.concat(Stream.of(subject.name()), subject.aliases().stream())
        .map(name -> parties.find(name, subject.schema(), subject.country()))
        .flatMap(Optional::stream)
        .max(Comparator.comparingDouble(PartyFinder.Party::score))
        .map(party -> new Named(party.id(), party.score()))
        .orElse(null);
  }

  private static @Nullable Named party(Mention mention) {
    return mention.entityId() == null ? null : new Named(mention.entityId(), mention.score());
  }

  private static boolean isClaimed(Mention mention, CaseDocument document, Case kase) {
    return kase.claims().stream()
        .anyMatch(
            claim ->
                claim.document().equals(document.file())
                    && claim.start() <= mention.start()
                    && mention.end() <= claim.end());
  }

  /** Whom a document mentions; nobody where its language has no lexicon. */
  private List<Mention> mentions(CaseDocument document, Map<String, String> texts) {
    String text = texts.get(document.file());
    if (text == null) {
      return List.of();
    }
    String language = document.language();
    if (language != null && !reading.reads(language)) {
      return List.of();
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = document.text() == null ? document.file() : document.text();
    return reading.read(name, bytes, ReadOptions.none().withLanguage(language)).mentions();
  }

  private static void add(
      Map<String, ListedParty> found,
      Snapshot snapshot,
      String as,
      boolean subject,
      @Nullable Named party) {
    if (party == null || found.containsKey(party.entity())) {
      return;
    }
    snapshot
        .entity(party.entity())
        .ifPresent(
            entity ->
                found.put(
                    entity.id(),
                    new ListedParty(
                        as,
                        subject,
                        party.score(),
                        entity,
                        snapshot.adjacent(entity.id()).stream().map(Adjacent::entity).toList())));
  }

  /** The list issues that were in force on the day. */
  Versions versions() {
    try (Snapshot snapshot = store.snapshot(asOf)) {
      List<ListIssue> issues = new ArrayList<>();
      snapshot.datasets().stream()
          .map(DatasetState::inForce)
          .filter(Objects::nonNull)
          .forEach(issue -> issues.add(issue(issue)));
      return new Versions(Crible.version(), issues);
    }
  }

  private static ListIssue issue(Issue issue) {
    return new ListIssue(
        issue.header().dataset().name(),
        issue.header().dataset().title(),
        issue.header().dataset().publisher(),
        issue.header().listDate(),
        issue.header().sha256());
  }
}

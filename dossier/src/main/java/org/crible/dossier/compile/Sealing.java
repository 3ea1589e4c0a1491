package org.crible.dossier.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.dossier.ListedParty;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Span;
import org.crible.evidence.Speaker;
import org.crible.evidence.Subject;
import org.crible.evidence.Weighing;
import org.crible.evidence.folder.Finding;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Puts neutral names in the place of sealed sources, wherever they stand: in who speaks, in chains,
 * quotes, questions, titles, file names, addresses, origin groups, and what the lists say.
 */
public final class Sealing {
  private final SealedNames names;
  private final SealedFiles files;

  private Sealing(SealedNames names, SealedFiles files) {
    this.names = names;
    this.files = files;
  }

  /** What hides the sealed sources of a case; nothing where it has none. */
  public static Sealing of(Case full) {
    SealedNames names = SealedNames.of(full);
    return new Sealing(names, new SealedFiles(full, names));
  }

  /** The case, or a part of it, as it may be shown. */
  public Case apply(Case content) {
    if (names.isEmpty()) {
      return content;
    }
    return new Case(
        names.text(content.title()),
        content.language(),
        content.asOf(),
        content.subjects().stream().map(this::subject).toList(),
        content.questions().stream().map(this::question).toList(),
        names.sources(content.sources()),
        content.origins(),
        content.measures(),
        content.documents().stream().map(this::apply).toList(),
        content.claims().stream().map(this::apply).toList(),
        content.offers(),
        content.facts());
  }

  /** The weighed answer, as it may be shown. */
  public Weighing apply(Weighing weighing) {
    return names.isEmpty() ? weighing : new SealedWeighing(names, files).of(weighing);
  }

  /** Something in a case that does not hold together, as it may be shown. */
  public Finding apply(Finding finding) {
    Map<String, String> texts = new LinkedHashMap<>();
    finding.text().forEach((language, text) -> texts.put(language, files.in(text)));
    String subject = String.valueOf(names.key(files.of(finding.subject())));
    return new Finding(finding.kind(), subject, names.gap(texts));
  }

  /** Whether the case has no sealed source, so that nothing is hidden. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether the name of a sealed source stands in a text. */
  public boolean hides(String text) {
    return names.standIn(text);
  }

  /** A text as it may be shown. */
  public String text(String text) {
    return names.text(text);
  }

  /** A path or an id as it may be shown. */
  public String path(String path) {
    return names.path(path);
  }

  /**
   * Listed parties, as they may be shown. What a list states is public: a neutral name in the midst
   * of it would tell who is meant, so a statement that holds a sealed name is left out whole, and
   * so is a party that bears one.
   */
  List<ListedParty> apply(List<ListedParty> parties) {
    return parties.stream().filter(party -> !bearsSealedName(party)).map(this::party).toList();
  }

  private boolean bearsSealedName(ListedParty party) {
    return party.entity().statements(PropertyType.NAME).stream().anyMatch(this::isTelling);
  }

  private ListedParty party(ListedParty party) {
    return new ListedParty(
        names.text(party.as()),
        party.subject(),
        party.score(),
        entity(party.entity()),
        party.related().stream().map(this::entity).toList());
  }

  private Entity entity(Entity entity) {
    return entity.statements().stream().noneMatch(this::isTelling)
        ? entity
        : Entity.of(
                entity.id(),
                entity.schema(),
                entity.statements().stream().filter(s -> !isTelling(s)).toList())
            .withReferents(entity.referents());
  }

  private boolean isTelling(Statement statement) {
    return names.standIn(statement.value())
        || (statement.original() != null && names.standIn(statement.original()));
  }

  private Subject subject(Subject subject) {
    return new Subject(
        names.text(subject.name()),
        subject.schema(),
        subject.country(),
        names.standIn(subject.name()) ? null : subject.entity(),
        subject.aliases().stream().map(names::text).toList(),
        subject.status(),
        subject.score());
  }

  private Question question(Question question) {
    return new Question(
        question.id(),
        names.texts(question.text()),
        names.texts(question.alternative()),
        question.parts(),
        question.prior(),
        files.name(question.document()),
        span(question.span()),
        question.priorExhibit(),
        question.deceptionReview());
  }

  /** A document as it may be shown. */
  public CaseDocument apply(CaseDocument document) {
    String url = document.url();
    return files.of(
        document,
        names.key(document.publisher()),
        url == null || names.isSealed(document.publisher()) ? null : names.path(url));
  }

  /** A claim, or the proposal of one, as it may be shown. */
  public Claim apply(Claim claim) {
    boolean sealed = names.isSealed(claim.speaker().source()) || names.isSealed(claim.origin());
    return new Claim(
        claim.id(),
        files.of(claim.document()),
        claim.start(),
        claim.end(),
        names.text(claim.quote()),
        span(claim.cue()),
        sealed ? null : span(claim.source()),
        speaker(claim.speaker()),
        claim.chain().stream().map(this::hand).toList(),
        names.key(claim.origin()),
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

  /** A hand in a chain: the id of a source, or a name. */
  private String hand(String hand) {
    return names.title(String.valueOf(names.key(hand)));
  }

  private @Nullable Span span(@Nullable Span span) {
    return span == null ? null : new Span(span.start(), span.end(), names.text(span.text()));
  }

  private Speaker speaker(Speaker speaker) {
    String key = names.key(speaker.source());
    if (key != null && names.isSealed(speaker.source())) {
      return new Speaker(key, speaker.kind(), true, null, null, key);
    }
    return new Speaker(
        names.text(speaker.name()),
        speaker.kind(),
        speaker.anonymous(),
        shown(speaker.body()),
        speaker.entity(),
        key);
  }

  private @Nullable String shown(@Nullable String text) {
    return text == null ? null : names.text(text);
  }
}

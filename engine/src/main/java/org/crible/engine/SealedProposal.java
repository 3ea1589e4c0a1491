package org.crible.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.dossier.compile.Sealing;
import org.crible.evidence.Source;
import org.crible.evidence.folder.CaseFolder;
import org.crible.reading.FoundSource;
import org.crible.reading.Mention;
import org.crible.reading.Note;
import org.crible.reading.OpenQuestion;
import org.crible.reading.Proposal;
import org.crible.reading.ReceivedText;
import org.jspecify.annotations.Nullable;

/** What reading proposes, with neutral names in the place of a case's sealed sources. */
final class SealedProposal {
  private final Sealing sealing;

  private SealedProposal(Sealing sealing) {
    this.sealing = sealing;
  }

  static Proposal of(Proposal proposal, Sealing sealing) {
    return sealing.isEmpty() ? proposal : new SealedProposal(sealing).of(proposal);
  }

  /** As the case shows it whose folder holds the file; as it is where no case holds it. */
  static Proposal inCaseOf(Path file, Proposal proposal) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && !Files.isRegularFile(folder.resolve("case.yml"))) {
      folder = folder.getParent();
    }
    return folder == null ? proposal : of(proposal, Sealing.of(CaseFolder.open(folder).read()));
  }

  private Proposal of(Proposal proposal) {
    return new Proposal(
        text(proposal.document()),
        proposal.claims().stream().map(sealing::apply).toList(),
        proposal.questions().stream()
            .map(q -> new OpenQuestion(q.id(), sealing.text(q.text()), q.start(), q.end()))
            .toList(),
        proposal.mentions().stream().map(this::mention).toList(),
        proposal.sources().stream().map(this::source).toList(),
        proposal.notes().stream().map(this::note).toList());
  }

  private ReceivedText text(ReceivedText text) {
    return new ReceivedText(
        sealing.path(text.name()),
        text.sha256(),
        text.format(),
        sealing.text(text.text()),
        text.language(),
        text.published(),
        shown(text.publisher()),
        shown(text.title()));
  }

  /** The listed party would tell who a sealed mention is. */
  private Mention mention(Mention mention) {
    String text = sealing.text(mention.text());
    boolean open = text.equals(mention.text());
    return new Mention(
        text,
        mention.start(),
        mention.end(),
        mention.schema(),
        mention.country(),
        open ? mention.entityId() : null,
        open ? mention.score() : null);
  }

  private FoundSource source(FoundSource found) {
    Source source = found.source();
    return new FoundSource(
        sealing.path(found.id()),
        new Source(
            sealing.text(source.name()),
            source.kind(),
            source.reliability(),
            source.evidenceClass(),
            shown(source.body()),
            source.sealed(),
            source.anonymous()),
        found.identified());
  }

  private Note note(Note note) {
    return new Note(sealing.text(note.text()), note.start(), note.end(), sealing.text(note.why()));
  }

  private @Nullable String shown(@Nullable String text) {
    return text == null ? null : sealing.text(text);
  }
}

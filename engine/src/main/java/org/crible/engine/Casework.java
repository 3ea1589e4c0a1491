package org.crible.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.Versions;
import org.crible.dossier.compile.DossierCompiler;
import org.crible.dossier.compile.SealCheck;
import org.crible.dossier.compile.Sealing;
import org.crible.dossier.compile.ShownPart;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Span;
import org.crible.evidence.Weighing;
import org.crible.evidence.folder.CaseFolder;
import org.crible.evidence.folder.Finding;
import org.crible.evidence.folder.NewDocument;
import org.crible.evidence.folder.Proposals;
import org.crible.evidence.measure.Measures;
import org.crible.evidence.weigh.WeighOptions;
import org.crible.evidence.weigh.Weigher;
import org.crible.model.PartialDate;
import org.crible.reading.Proposal;
import org.crible.reading.ReadOptions;
import org.crible.reading.ReceivedText;
import org.crible.store.home.Store;
import org.jspecify.annotations.Nullable;

/** One case folder: its documents, claims and answers. Made by {@link Crible#openCase}. */
public final class Casework {
  private static final double EVEN = 0.5;
  private final CaseFolder folder;
  private final Store store;
  private final Screen screen;
  private final LocalDate today;

  Casework(CaseFolder folder, Store store, Screen screen, LocalDate today) {
    this.folder = folder;
    this.store = store;
    this.screen = screen;
    this.today = today;
  }

  /** What the folder holds. */
  public Case read() {
    return folder.read();
  }

  /** What the folder holds, with neutral names in the place of sealed sources. */
  public Case shown() {
    Case full = folder.read();
    return Sealing.of(full).apply(full);
  }

  /**
   * Everything in the folder that does not hold together, with neutral names in the place of sealed
   * sources; empty where all does.
   */
  public List<Finding> check() {
    List<Finding> findings = folder.check(Measures.all());
    if (findings.isEmpty()) {
      return findings;
    }
    Sealing sealing = Sealing.of(folder.read());
    return findings.stream().map(sealing::apply).toList();
  }

  /** Accepts claims; all or none. */
  public void accept(Collection<String> claims, String by) {
    folder.accept(claims, by, today);
  }

  /** Rejects claims; all or none. They stay in the file and count for nothing. */
  public void reject(Collection<String> claims, String by) {
    folder.reject(claims, by, today);
  }

  /**
   * Copies a document into the case, reads it, and stores the claims and questions that reading
   * proposes. A document that the case holds already changes nothing. What is given back carries
   * neutral names in the place of sealed sources.
   *
   * @param publisher who published it, by name or by the id of a source of the case
   * @throws InputRefusedException if the file cannot be read; the case is then as it was
   */
  public Addition add(Path file, @Nullable String publisher, @Nullable String published) {
    byte[] bytes = DocumentReading.bytes(file);
    Case before = folder.read();
    ProposedSources sources = new ProposedSources(before.sources());
    String publisherId = publisher == null ? null : sources.publisher(publisher);
    ReadOptions options =
        ReadOptions.none()
            .withPublished(date(published))
            .withPublisher(publisher == null ? null : sources.name(publisher), publisherId)
            .withQuestions(before.questions());
    Proposal proposal =
        new DocumentReading(new Parties(screen, before.asOf()))
            .read(String.valueOf(file.getFileName()), bytes, options);
    List<Claim> claims = sources.named(proposal, publisherId);
    CaseDocument document =
        folder.add(
            document(file, proposal, publisherId, published),
            new Proposals(
                claims,
                questions(proposal),
                sources.proposed(),
                ProposedSubjects.of(proposal.mentions())));
    Sealing sealing = Sealing.of(folder.read());
    return new Addition(
        sealing.apply(document),
        SealedProposal.of(proposal, sealing),
        before.documents().contains(document));
  }

  private static @Nullable PartialDate date(@Nullable String published) {
    if (published == null) {
      return null;
    }
    PartialDate date = PartialDate.parse(published);
    if (date == null) {
      throw new IllegalArgumentException(
          "'" + published + "' is no date; give YYYY-MM-DD, YYYY-MM or YYYY.");
    }
    return date;
  }

  private static NewDocument document(
      Path file, Proposal proposal, @Nullable String publisher, @Nullable String published) {
    ReceivedText text = proposal.document();
    PartialDate found = text.published();
    return new NewDocument(
        file,
        publisher,
        published == null && found != null ? found.toString() : published,
        null,
        null,
        null,
        text.language(),
        null,
        text.format().equals("text") ? null : text.text());
  }

  private static List<Question> questions(Proposal proposal) {
    String language = proposal.document().language();
    return proposal.questions().stream()
        .map(
            open ->
                new Question(
                    open.id(),
                    Map.of(language, open.text()),
                    Map.of(),
                    List.of(),
                    EVEN,
                    null,
                    new Span(open.start(), open.end(), open.text())))
        .toList();
  }

  /**
   * Weighs the case. Neutral names stand in the place of sealed sources.
   *
   * @param asOf the day whose knowledge and law count; null for the case's own, else today
   * @param reviewedOnly whether claims that nobody has accepted are left out
   */
  public Weighing weigh(@Nullable LocalDate asOf, boolean reviewedOnly) {
    Case full = folder.read();
    return Sealing.of(full).apply(weigh(full, asOf, reviewedOnly));
  }

  private Weighing weigh(Case kase, @Nullable LocalDate asOf, boolean reviewedOnly) {
    return Weigher.weigh(kase, folder.texts(), new WeighOptions(asOf, reviewedOnly, today));
  }

  /**
   * Compiles the dossier and writes {@code dossier.html} and {@code dossier.json}.
   *
   * @param output a folder; made if it is not there
   * @param language {@code en} or {@code fr}; null for the case's own
   * @param audience for whom it is made; for {@link Audience#DISCLOSABLE} the case is weighed again
   *     without what is left out
   * @throws InputRefusedException if the name of a sealed source would still stand in it
   */
  public Compiled dossier(Path output, @Nullable String language, Audience audience) {
    Case full = folder.read();
    Map<String, String> texts = folder.texts();
    LocalDate day = full.asOf() == null ? today : full.asOf();
    ShownPart part = ShownPart.of(full, texts, audience, day);
    Weighing weighing =
        switch (audience) {
          case FULL -> weigh(full, null, false);
          case DISCLOSABLE -> weigh(part.content(), null, false);
        };
    CaseParties parties = new CaseParties(screen, store, day);
    refuseSealedPublisher(Sealing.of(full), parties.versions());
    Dossier dossier =
        DossierCompiler.compile(
            part, weighing, parties.of(part.content(), audience, texts), parties.versions());
    return Compiled.write(
        dossier, output, language == null ? full.language() : language, SealCheck.of(full));
  }

  /** Which lists were used stands in every dossier, with who published them. */
  private static void refuseSealedPublisher(Sealing sealing, Versions versions) {
    boolean sealed =
        versions.lists().stream()
            .anyMatch(list -> sealing.hides(list.title()) || sealing.hides(list.publisher()));
    if (sealed) {
      throw new InputRefusedException(
          "Nothing was written: a sealed source is called like the publisher of a loaded list, and"
              + " every dossier names the lists that it used. Give the source in case.yml the name"
              + " of the person or desk that is to be protected, unseal it, or compile with a"
              + " --home that does not hold that list.");
    }
  }
}

package org.crible.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds small cases for tests: one question {@code q1}, claims in one dated document. */
public final class TestCase {
  public static final String DOCUMENT = "documents/a.txt";
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<OriginDecision> decisions = new ArrayList<>();
  private final List<CaseDocument> documents = new ArrayList<>();

  public TestCase() {
    document(DOCUMENT, LocalDate.of(2024, 9, 25), null);
  }

  public TestCase source(String id, Reliability reliability, String kind, String evidenceClass) {
    sources.put(id, new Source("The " + id, kind, reliability, evidenceClass, null, false));
    return this;
  }

  public TestCase source(String id, Source source) {
    sources.put(id, source);
    return this;
  }

  public TestCase document(String file, LocalDate published, String translationOf) {
    documents.add(
        new CaseDocument(
            file, "", "agency", published, null, null, null, null, "en", translationOf));
    return this;
  }

  public TestCase claim(Claim claim) {
    claims.add(claim);
    return this;
  }

  public TestCase decide(OriginLink link, String... ids) {
    decisions.add(new OriginDecision(link, List.of(ids)));
    return this;
  }

  public Case build() {
    Question question =
        new Question("q1", Map.of("en", "Was it?"), Map.of(), List.of(), .5, null, null);
    return new Case(
        "Test",
        "en",
        null,
        List.of(),
        List.of(question),
        sources,
        decisions,
        List.of(),
        documents,
        claims);
  }

  /** A claim that supports, asserted by a person who is the origin. */
  public static ClaimDraft draft(String id, String origin) {
    return new ClaimDraft(id, origin);
  }

  /** A claim in the making. */
  public static final class ClaimDraft {
    private final String id;
    private final String origin;
    private String document = DOCUMENT;
    private String quote = "";
    private int hops;
    private Modality modality = Modality.ASSERTED;
    private Interest interest = Interest.NONE;
    private boolean bare;
    private Integer credibility = 2;
    private Search search;
    private Strength strength = Strength.STRONG;
    private Direction direction = Direction.SUPPORTS;
    private Speaker speaker;
    private ReviewStatus status = ReviewStatus.ACCEPTED;

    ClaimDraft(String id, String origin) {
      this.id = id;
      this.origin = origin;
      this.speaker = new Speaker(origin, SpeakerKind.ORGANISATION, false, null, null, origin);
    }

    public ClaimDraft in(String file) {
      document = file;
      return this;
    }

    public ClaimDraft quote(String words) {
      quote = words;
      return this;
    }

    public ClaimDraft hops(int count) {
      hops = count;
      return this;
    }

    public ClaimDraft modality(Modality distance) {
      modality = distance;
      return this;
    }

    public ClaimDraft interest(Interest stake, boolean isBare) {
      interest = stake;
      bare = isBare;
      return this;
    }

    public ClaimDraft credibility(Integer grade) {
      credibility = grade;
      return this;
    }

    public ClaimDraft search(Search found) {
      search = found;
      strength = null;
      return this;
    }

    public ClaimDraft strength(Strength step) {
      strength = step;
      return this;
    }

    public ClaimDraft opposes() {
      direction = Direction.OPPOSES;
      return this;
    }

    public ClaimDraft supports() {
      direction = Direction.SUPPORTS;
      return this;
    }

    public ClaimDraft speaker(Speaker who) {
      speaker = who;
      return this;
    }

    public ClaimDraft status(ReviewStatus review) {
      status = review;
      return this;
    }

    public Claim build() {
      return new Claim(
          id,
          document,
          0,
          quote.length(),
          quote,
          null,
          null,
          speaker,
          List.of(),
          origin,
          hops,
          Polarity.AFFIRMED,
          modality,
          interest,
          bare,
          null,
          List.of(new Bearing("q1", direction, strength)),
          credibility,
          search,
          true,
          status,
          null,
          null);
    }
  }
}

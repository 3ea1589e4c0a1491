package org.crible.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crible.dossier.compile.DossierCompiler;
import org.crible.dossier.compile.ShownPart;
import org.crible.evidence.Bearing;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Confidence;
import org.crible.evidence.Direction;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Speaker;
import org.crible.evidence.SpeakerKind;
import org.crible.evidence.Strength;
import org.crible.evidence.Subject;
import org.crible.evidence.Weighing;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;

/** An invented case, small and large, weighed by hand. Names and events are made up. */
public final class Cases {
  public static final LocalDate AS_OF = LocalDate.of(2024, 3, 1);
  private static final String LONG_NAME =
      "Federal State Unitary Scientific and Production Enterprise for Long-Range Hydroacoustic"
          + " Instruments and Shipborne Navigation Systems named after A. N. Example";

  private Cases() {}

  static final List<String> NAMES =
      List.of(
          "Northern Wire Agency",
          "Customs register of Exampleland",
          "Ministry of Trade of Exampleland",
          LONG_NAME,
          "Harbour Observers’ Association",
          "Evening Courier",
          "A former employee, speaking to the Evening Courier",
          "Institute for the Study of Seas and Straits",
          "Shipyard newsletter",
          "Commercial satellite imagery, third pass",
          "Office of the Port Captain, Example Harbour",
          "Trade union branch 14");

  private static final double[] WEIGHTS = {
    0.5874, 0.9020, -0.3959, 0.2881, 0.2544, 0.21, -0.19, 0.17, 0.12, 0.1, -0.08, 0.05
  };

  /** A dossier with so many origins on its first question; 0 for nothing assessed. */
  public static Dossier dossier(int origins) {
    return dossier(origins, Audience.FULL);
  }

  public static Dossier dossier(int origins, Audience audience) {
    return DossierCompiler.compile(
        ShownPart.of(content(origins), Map.of(), audience, AS_OF),
        weighing(origins),
        parties(),
        versions());
  }

  public static Case content(int origins) {
    Map<String, Source> sources = new TreeMap<>();
    List<CaseDocument> documents = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < Math.max(origins, 1); i++) {
      sources.put("s" + i, source(NAMES.get(i)));
      documents.add(document(i));
    }
    for (int i = 0; i < origins; i++) {
      claims.add(claim("c" + i, i, WEIGHTS[i] > 0 ? Direction.SUPPORTS : Direction.OPPOSES));
    }
    claims.add(unknown(documents.getFirst().file()));
    Subject subject =
        new Subject("Example Instruments", "Company", "ex", "ex-1", List.of("EXINST", "Экзинст"));
    return new Case(
        "Sonar buoys at Example Harbour",
        "en",
        AS_OF,
        List.of(subject),
        List.of(question("q1"), question("q2")),
        sources,
        List.of(),
        List.of("m1"),
        documents,
        claims,
        Map.of(),
        List.of());
  }

  private static Source source(String name) {
    return new Source(name, "press", Reliability.B, "press inquiry", null, false, false);
  }

  private static CaseDocument document(int i) {
    return new CaseDocument(
        "documents/report-%02d.txt".formatted(i),
        "%064x".formatted(0xabcdef00L + i),
        "s" + i,
        i == 4 ? null : LocalDate.of(2023, 11, 1).plusDays(9L * i),
        i == 4 ? "2023-12" : null,
        null,
        "https://news.example/report-" + i,
        LocalDate.of(2024, 2, 1),
        i % 3 == 2 ? "fr" : "en",
        null,
        null);
  }

  /** A claim whose words try to be markup. */
  private static Claim claim(String id, int i, Direction direction) {
    String quote =
        i == 0
            ? "<script>alert(1)</script> twelve crates of \"SB-4\" buoys left the quay & sailed"
                + " east"
            : "the buoys seen on the quay that week were of the newer pattern, number " + i;
    return new Claim(
        id,
        "documents/report-%02d.txt".formatted(i),
        10 * i,
        10 * i + quote.length(),
        quote,
        null,
        null,
        new Speaker(NAMES.get(i), SpeakerKind.ORGANISATION, false, null, null, "s" + i),
        i == 0 ? List.of("Evening Courier", "Northern Wire Agency") : List.of(),
        "s" + i,
        i == 0 ? 1 : 0,
        direction == Direction.SUPPORTS ? Polarity.AFFIRMED : Polarity.DENIED,
        i == 1 ? Modality.ASSERTED : Modality.REPORTED,
        Interest.NONE,
        false,
        i == 2 ? LocalDate.of(2023, 11, 18) : null,
        List.of(new Bearing("q1", direction, i == 2 ? Strength.CLEAR : Strength.STRONG)),
        2,
        null,
        i != 5,
        i == 1 ? ReviewStatus.PROPOSED : ReviewStatus.ACCEPTED,
        i == 1 ? null : "A. Reviewer",
        i == 1 ? null : LocalDate.of(2024, 2, 20));
  }

  /** What an unnamed official says is not known. */
  private static Claim unknown(String file) {
    return new Claim(
        "u1",
        file,
        200,
        240,
        "nobody here can say where the crates went",
        null,
        null,
        new Speaker("a harbour official", SpeakerKind.ROLE, true, "Port authority", null, null),
        List.of(),
        null,
        0,
        Polarity.AFFIRMED,
        Modality.UNKNOWN,
        Interest.NONE,
        true,
        null,
        List.of(new Bearing("q2", Direction.OPPOSES, Strength.SLIGHT)),
        null,
        null,
        true,
        ReviewStatus.PROPOSED,
        null,
        null);
  }

  private static Question question(String id) {
    return new Question(
        id,
        questionText(id),
        Map.of("en", "They were for the harbour itself.", "fr", "Elles servaient au port."),
        List.of(),
        0.5,
        null,
        null,
        null,
        null);
  }

  private static Map<String, String> questionText(String id) {
    return id.equals("q1")
        ? Map.of(
            "en", "Were buoys shipped to the eastern yard?",
            "fr", "Des bouées ont-elles été expédiées au chantier de l’Est\u00a0?")
        : Map.of(
            "en",
            "Did the ministry know of the shipments before they left the harbour?",
            "fr",
            "Le ministère savait-il, avant leur départ du port, que ces bouées"
                + " partiraient\u00a0?");
  }

  public static Weighing weighing(int origins) {
    List<Weighing.Contribution> groups = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < origins; i++) {
      double weight = WEIGHTS[i];
      sum += weight;
      Weighing.Step step =
          new Weighing.Step(
              "c" + i,
              weight > 0 ? 10 : 0.2,
              0.8,
              1,
              0.7,
              i == 0 ? 1 : 0,
              0.72,
              weight,
              i == 6 ? 0.3 : null,
              true);
      groups.add(
          new Weighing.Contribution(
              "s" + i, NAMES.get(i), weight, List.of("c" + i), List.of(step)));
    }
    double point = 1 / (1 + Math.pow(10, -sum));
    Weighing.Likelihood likelihood =
        origins == 0
            ? nothing()
            : new Weighing.Likelihood(
                point,
                Math.max(0.01, point - 0.24),
                Math.min(0.99, point + 0.11),
                "likely",
                Map.of("icd203", word(point), "fr", mot(point)));
    Weighing.Assessment first =
        new Weighing.Assessment(
            "q1",
            questionText("q1"),
            likelihood,
            0,
            sum,
            origins > 2 ? Confidence.MODERATE : Confidence.LOW,
            origins == 0
                ? List.of("nothing-contributes")
                : List.of(
                    "origins=" + Math.min(origins, 4),
                    "kinds=2",
                    "word-stands=false",
                    "side-stands=true",
                    "opposing-share=0.13",
                    "parts-covered=true",
                    "deception-reviewed=false"),
            origins,
            groups,
            List.of(),
            origins == 0
                ? List.of()
                : List.of(new Weighing.Linchpin("s0", 0.5, "roughly even chance")),
            List.of(
                origins == 0
                    ? new Weighing.Gap(
                        "no-claim",
                        null,
                        text(
                            "No claim that can be counted bears on this question yet.",
                            "Aucune affirmation ne porte encore sur cette question."))
                    : new Weighing.Gap(
                        "second-origin",
                        null,
                        text(
                            "Find a second, independent origin: the wording hangs on Northern Wire"
                                + " Agency.",
                            "Trouver une seconde origine, indépendante\u00a0: l’énoncé dépend de"
                                + " Northern Wire Agency."))),
            origins > 2 ? List.of(new Weighing.Contradiction("c0", "c2")) : List.of(),
            origins > 1 ? List.of("c1") : List.of(),
            List.of(),
            null);
    Weighing.Assessment second =
        new Weighing.Assessment(
            "q2",
            questionText("q2"),
            nothing(),
            0,
            0,
            Confidence.LOW,
            List.of("nothing-contributes"),
            0,
            List.of(),
            List.of(new Weighing.Unassessed("u1", "origin-unnamed", ifGraded())),
            List.of(),
            List.of(
                new Weighing.Gap(
                    "gap",
                    "u1",
                    text(
                        "Find out what the speaker of claim u1 does not know.",
                        "Établir ce que l’auteur de l’affirmation u1 dit ne pas savoir."))),
            List.of(),
            List.of("u1"),
            List.of(),
            ifGraded());
    return new Weighing(
        AS_OF,
        "ladder-1",
        List.of(first, second),
        List.of(SampleMeasure.of(exhibits(origins), against(origins), origins)),
        List.of(),
        List.of(
            new Weighing.Remark(
                "month-only",
                "documents/report-04.txt",
                text(
                    "documents/report-04.txt is not dated to the day.",
                    "documents/report-04.txt n’est pas daté au jour près."))));
  }

  private static Weighing.Likelihood ifGraded() {
    return new Weighing.Likelihood(
        0.31, 0.2, 0.48, "unlikely", Map.of("icd203", "unlikely", "fr", "improbable"));
  }

  private static String word(double point) {
    return point > 0.95 ? "almost certain" : point > 0.8 ? "very likely" : "likely";
  }

  private static String mot(double point) {
    return point > 0.95 ? "presque certain" : point > 0.8 ? "très probable" : "probable";
  }

  private static Weighing.Likelihood nothing() {
    return new Weighing.Likelihood(
        null, null, null, "not assessed", Map.of("icd203", "not assessed", "fr", "non évalué"));
  }

  static Map<String, String> text(String en, String fr) {
    return Map.of("en", en, "fr", fr);
  }

  private static int index(String claim) {
    return Integer.parseInt(claim.substring(1));
  }

  private static List<String> exhibits(int origins) {
    return IntStream.range(0, origins).mapToObj(i -> "c" + i).toList();
  }

  private static List<String> against(int origins) {
    return exhibits(origins).stream().filter(id -> WEIGHTS[index(id)] < 0).toList();
  }

  public static List<ListedParty> parties() {
    Entity party =
        Entity.builder("ex-1", FollowTheMoney.schema("Company"), "ex_list")
            .add("name", "EXAMPLE INSTRUMENTS JSC")
            .add("name", "АО Экзинст")
            .add("alias", "Exinst <b>bold</b>")
            .add("registrationNumber", "1027700000000")
            .add("topics", "sanction")
            .build();
    Entity sanction =
        Entity.builder("ex-1-s", FollowTheMoney.schema("Sanction"), "ex_list")
            .add("entity", "ex-1")
            .add("program", "EASTERN-YARD")
            .add("listingDate", "2019-07-15")
            .add("authorityId", "EY-0042")
            .build();
    return List.of(new ListedParty("Example Instruments", true, 0.93, party, List.of(sanction)));
  }

  public static Versions versions() {
    return new Versions(
        "0.1.0",
        List.of(
            new ListIssue(
                "ex_list",
                "Example list of designated persons",
                "Example Treasury",
                LocalDate.of(2024, 2, 15),
                "%064x".formatted(77L))));
  }
}

package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crible.dossier.Audience;
import org.crible.dossier.Dossier;
import org.crible.dossier.Exhibit;
import org.crible.dossier.ListIssue;
import org.crible.dossier.ListedParty;
import org.crible.dossier.picture.Band;
import org.crible.dossier.picture.Flow;
import org.crible.dossier.picture.Timeline;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;
import org.crible.evidence.Weighing;
import org.crible.evidence.Wording;
import org.crible.evidence.weigh.WeighingProfile;
import org.jspecify.annotations.Nullable;

/** What every template is given: the dossier, the words, and the footnotes written so far. */
public final class Page {
  private static final Pattern SEALED = Pattern.compile("sealed-[0-9]+(?:-[0-9]+)?");
  private static final Pattern SEALED_IN_TEXT = Pattern.compile("\\[sealed-([0-9]+)]");
  private final Dossier dossier;
  private final Words words;
  private final Citations citations = new Citations();
  private final Map<String, Exhibit> exhibits;
  private final List<Band> scale;

  Page(Dossier dossier, Words words) {
    this.dossier = dossier;
    this.words = words;
    this.exhibits =
        dossier.exhibits().stream()
            .collect(Collectors.toMap(exhibit -> exhibit.claim().id(), Function.identity()));
    this.scale = Scales.of(WeighingProfile.standard(), words.text("scale.vocabulary"));
  }

  public Dossier dossier() {
    return dossier;
  }

  public Words words() {
    return words;
  }

  /** Short for the words of a key. */
  public String t(String key, Object... values) {
    return words.text(key, values);
  }

  /** Whether figures may be shown. */
  public boolean figures() {
    return dossier.audience() == Audience.FULL;
  }

  /** Whether it shows what the answer still lacks and on what it hangs. */
  public boolean workingNotes() {
    return dossier.audience() == Audience.FULL;
  }

  /** The likelihood words of the language with their ranges. */
  public List<Band> scale() {
    return scale;
  }

  public Citations citations() {
    return citations;
  }

  /** The exhibit made of a claim. */
  public Exhibit exhibit(String claim) {
    Exhibit exhibit = exhibits.get(claim);
    return exhibit == null ? dossier.exhibit(claim) : exhibit;
  }

  /** Footnote marks for claims, in the order of their numbers; each number once. */
  public List<Citations.Citation> cite(List<String> claims, String placeKey) {
    return claims.stream()
        .map(this::exhibit)
        .distinct()
        .sorted(Comparator.comparingInt(Exhibit::number))
        .map(
            exhibit ->
                citations.cite(
                    exhibit.number(), words.text(placeKey), isUnreviewed(exhibit.claim())))
        .toList();
  }

  /** What a footnote mark says to somebody who hears the page. */
  public String label(Citations.Citation mark) {
    String number = words.text("exhibit.number", mark.exhibit());
    return mark.unreviewed() ? number + ", " + words.text("unreviewed") : number;
  }

  /** The questions, ready to be shown. */
  public List<QuestionView> questions() {
    return dossier.weighing().questions().stream().map(q -> new QuestionView(this, q)).toList();
  }

  /** The measures, ready to be shown. */
  public List<MeasureView> measures() {
    return dossier.weighing().measures().stream().map(m -> new MeasureView(this, m)).toList();
  }

  /** The text of a question by its id. */
  public String question(String id) {
    return dossier.weighing().questions().stream()
        .filter(question -> question.id().equals(id))
        .map(question -> heading(question.text()))
        .findFirst()
        .orElse(id);
  }

  /** A question as a heading, whatever form it has in the case. */
  String heading(Map<String, String> question) {
    return words.typeset(Wording.heading(question, words.language()));
  }

  /** Place of a question in the dossier, from 1; 0 if it has none. */
  public int questionNumber(String id) {
    List<String> ids =
        dossier.weighing().questions().stream().map(Weighing.Assessment::id).toList();
    return ids.indexOf(id) + 1;
  }

  /** A source's name for a reader; the neutral name of a sealed one in words. */
  public String name(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return words.text("name.unknown");
    }
    return SEALED.matcher(name).matches()
        ? words.text("name.sealed", name.substring("sealed-".length()))
        : name;
  }

  /** A hand in a chain: a source by its name, or whatever the chain calls it. */
  public String hand(String hand) {
    Source source = dossier.content().sources().get(hand);
    return name(source == null ? hand : source.name());
  }

  /** Whether a name is withheld inside the words of an exhibit. */
  public boolean isMasked() {
    return dossier.exhibits().stream()
        .anyMatch(exhibit -> SEALED_IN_TEXT.matcher(exhibit.claim().quote()).find());
  }

  /** The page with the neutral names that stand in running text, in brackets, in words. */
  String inWords(String html) {
    return SEALED_IN_TEXT
        .matcher(html)
        .replaceAll(found -> "[" + words.text("name.sealed", found.group(1)) + "]");
  }

  /** How many claims nobody has accepted or rejected yet. */
  public long unreviewed() {
    return dossier.content().claims().stream()
        .filter(claim -> claim.status() == ReviewStatus.PROPOSED)
        .count();
  }

  /** Whether nobody has looked at a claim yet. */
  public boolean isUnreviewed(Claim claim) {
    return claim.status() == ReviewStatus.PROPOSED;
  }

  /** The subjects for which no entry of a list stands in for them. */
  public List<Subject> unlistedSubjects() {
    return dossier.content().subjects().stream()
        .filter(subject -> subject.status() != ReviewStatus.REJECTED)
        .filter(subject -> dossier.parties().stream().noneMatch(party -> names(party, subject)))
        .toList();
  }

  /** The other names that the case gives a listed party. */
  public List<String> aliases(ListedParty party) {
    return dossier.content().subjects().stream()
        .filter(subject -> names(party, subject))
        .flatMap(subject -> subject.aliases().stream())
        .toList();
  }

  private static boolean names(ListedParty party, Subject subject) {
    return party.subject() && party.as().equals(subject.name());
  }

  /** A score to three places, rounded down so that none reads as more than it is. */
  public String score(double score) {
    return words.number(Math.floor(score * 1000) / 1000, 3);
  }

  /** The title of a list by the name of its dataset. */
  public String list(String dataset) {
    return dossier.versions().lists().stream()
        .filter(issue -> issue.dataset().equals(dataset))
        .map(ListIssue::title)
        .findFirst()
        .orElse(dataset);
  }

  /** The picture of the timeline; null if nothing is dated. */
  public @Nullable Timeline timeline() {
    return Timeline.of(dossier.timeline()).orElse(null);
  }

  /** The draft statements of reasons, one for each measure. */
  public List<Reasons> reasons() {
    return dossier.weighing().measures().stream().map(m -> Reasons.of(this, m)).toList();
  }

  /** The exhibits of each document, in the order of their numbers. */
  public List<List<Exhibit>> exhibitsByDocument() {
    return dossier.content().documents().stream()
        .map(
            document ->
                dossier.exhibits().stream().filter(e -> e.document().equals(document)).toList())
        .toList();
  }

  /** Which origin feeds which answer. */
  public Matrix matrix() {
    return Matrix.of(dossier.weighing());
  }

  /** The same as a picture. */
  public Flow flow() {
    List<String> titles =
        questions().stream().map(q -> "2." + q.number() + "\u00a0" + q.text()).toList();
    return Flow.of(dossier.weighing().questions(), this::name, titles);
  }

  /** What a ribbon of the picture says to the pointer. */
  public String label(Flow.Ribbon ribbon) {
    List<String> exhibits =
        ribbon.claims().stream()
            .map(claim -> exhibit(claim).number())
            .distinct()
            .sorted()
            .map(number -> Integer.toString(number))
            .toList();
    return words.text(
        "graph.ribbon",
        ribbon.origin(),
        "2." + (ribbon.question() + 1),
        words.text(ribbon.supports() ? "for" : "against"),
        words.list(exhibits),
        exhibits.size());
  }

  /** What a document is called: its publisher and date. */
  public String documentTitle(CaseDocument document) {
    Source publisher =
        document.publisher() == null ? null : dossier.content().sources().get(document.publisher());
    String name = name(publisher == null ? document.publisher() : publisher.name());
    return name + ", " + Sentence.date(words, document);
  }

  /** An enum constant as it is called in message keys: {@code not-met}. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The non-blank ones among texts, joined. */
  static String joined(String separator, @Nullable String... texts) {
    List<String> kept = new ArrayList<>();
    Arrays.stream(texts).filter(text -> text != null && !text.isBlank()).forEach(kept::add);
    return String.join(separator, kept);
  }
}

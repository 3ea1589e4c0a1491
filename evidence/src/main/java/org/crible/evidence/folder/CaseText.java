package org.crible.evidence.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.ElementOffer;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.OriginDecision;
import org.crible.evidence.OriginLink;
import org.crible.evidence.Question;
import org.crible.evidence.Reliability;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;

/** Reads case.yml. */
final class CaseText {
  private static final String FILE = "case.yml";
  private final FieldReader root;
  private final List<String> unknown;
  private final String language;
  private final List<String> measures = new ArrayList<>();
  private final Map<String, Map<String, ElementOffer>> offers = new LinkedHashMap<>();

  CaseText(Tree tree, List<String> unknown) {
    this.root = new FieldReader(FILE, "", tree, unknown);
    this.unknown = unknown;
    this.language = root.text("language", "en");
  }

  Case read(List<CaseDocument> documents, List<Claim> claims) {
    measures();
    Case kase =
        new Case(
            root.text("title", ""),
            language,
            root.date("as_of"),
            subjects(),
            root.list("questions", this::question),
            sources(),
            decisions(),
            measures,
            documents,
            claims,
            offers,
            facts());
    root.finish();
    return kase;
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    if (root.get("subject") instanceof Tree.Fields) {
      FieldReader one = root.fields("subject");
      subjects.add(subject(one));
      one.finish();
    } else if (root.has("subject")) {
      subjects.add(new Subject(root.text("subject", ""), null, null, null, List.of()));
    }
    subjects.addAll(root.list("subjects", CaseText::subject));
    return subjects;
  }

  private static Subject subject(FieldReader line) {
    return new Subject(
        line.required("name"),
        line.text("schema"),
        line.text("country"),
        line.text("entity"),
        line.texts("aliases"),
        line.choice("status", ReviewStatus.ACCEPTED),
        line.has("score") ? line.number("score", 0, 0, 1) : null);
  }

  private Question question(FieldReader line) {
    Question.Signature review = null;
    if (line.has("deception_reviewed")) {
      FieldReader signed = line.fields("deception_reviewed");
      review = new Question.Signature(signed.required("by"), day(signed, "on"));
      signed.finish();
    }
    return new Question(
        line.required("id"),
        line.byLanguage("text", language),
        line.byLanguage("alternative", language),
        line.texts("parts"),
        line.number("prior", .5, .01, .99),
        line.text("document"),
        ClaimText.span(line, "span"),
        line.text("prior_exhibit"),
        review);
  }

  private static LocalDate day(FieldReader line, String name) {
    LocalDate day = line.date(name);
    if (day == null) {
      throw line.wrong(name, null, "a day such as 2024-11-18");
    }
    return day;
  }

  private Map<String, Source> sources() {
    Map<String, Source> sources = new LinkedHashMap<>();
    FieldReader all = root.fields("sources");
    for (String id : all.names()) {
      FieldReader line = all.fields(id);
      sources.put(
          id,
          new Source(
              line.text("name", id),
              line.text("kind"),
              line.choice("reliability", Reliability.F),
              line.text("class"),
              line.text("body"),
              line.flag("sealed", false),
              line.flag("anonymous", false)));
      line.finish();
    }
    return sources;
  }

  private List<OriginDecision> decisions() {
    List<OriginDecision> decisions = new ArrayList<>();
    root.list("origins", line -> decision(line, decisions));
    return decisions;
  }

  private static int decision(FieldReader line, List<OriginDecision> decisions) {
    Map<String, OriginLink> words =
        Map.of(
            "same", OriginLink.SAME,
            "possible", OriginLink.POSSIBLE,
            "apart", OriginLink.NONE);
    for (String word : List.of("same", "possible", "apart")) {
      List<String> claims = line.texts(word);
      if (claims.size() == 1) {
        throw line.wrong(word, line.get(word), "the ids of two claims or more");
      }
      if (!claims.isEmpty()) {
        decisions.add(new OriginDecision(words.getOrDefault(word, OriginLink.NONE), claims));
      }
    }
    return decisions.size();
  }

  private List<List<String>> facts() {
    List<List<String>> facts = new ArrayList<>();
    for (Tree item : root.items("facts")) {
      FieldReader one =
          new FieldReader(
              FILE, "facts", new Tree.Fields(Map.of("claims", item), item.line()), unknown);
      facts.add(one.texts("claims"));
    }
    return facts;
  }

  private void measures() {
    int index = 0;
    for (Tree item : root.items("measures")) {
      if (item instanceof Tree.Text id) {
        measures.add(id.text());
      } else {
        FieldReader line = new FieldReader(FILE, "measures[" + index + "]", item, unknown);
        measures.add(line.required("id"));
        FieldReader elements = line.fields("elements");
        Map<String, ElementOffer> byElement = new LinkedHashMap<>();
        for (String id : elements.names()) {
          byElement.put(id, offer(elements.fields(id)));
        }
        offers.put(line.required("id"), byElement);
        line.finish();
      }
      index++;
    }
  }

  private ElementOffer offer(FieldReader line) {
    ElementOffer.Judgement judgement = null;
    if (line.has("judgement")) {
      FieldReader signed = line.fields("judgement");
      judgement =
          new ElementOffer.Judgement(
              signed.choice("status", ElementStatus.MET),
              signed.required("by"),
              day(signed, "on"),
              signed.byLanguage("why", language));
      signed.finish();
    }
    ElementOffer offer =
        new ElementOffer(
            line.texts("questions"), line.texts("claims"), line.texts("against"), judgement);
    line.finish();
    return offer;
  }
}

package org.crible.evidence.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;
import org.crible.evidence.Direction;
import org.crible.evidence.Interest;
import org.crible.evidence.Modality;
import org.crible.evidence.Polarity;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.Search;
import org.crible.evidence.Span;
import org.crible.evidence.Speaker;
import org.crible.evidence.SpeakerKind;
import org.crible.evidence.Strength;
import org.jspecify.annotations.Nullable;

/** A claim and its line in claims.jsonl. Defaults are left out when written. */
final class ClaimText {
  private static final int FARTHEST = Integer.MAX_VALUE;

  private ClaimText() {}

  static Claim read(FieldReader line) {
    Integer credibility = line.integer("credibility");
    if (credibility != null && (credibility < 2 || credibility > 6)) {
      throw line.wrong("credibility", line.get("credibility"), "2 to 6 (1 is derived, not given)");
    }
    Claim claim =
        new Claim(
            line.required("id"),
            line.required("document"),
            line.integer("start", 0, 0, FARTHEST),
            line.integer("end", 0, 0, FARTHEST),
            line.text("quote", ""),
            span(line, "cue"),
            span(line, "source"),
            speaker(line),
            line.texts("chain"),
            line.text("origin"),
            line.integer("hops", 0, 0, 1000),
            line.choice("polarity", Polarity.AFFIRMED),
            line.choice("modality", Modality.ASSERTED),
            line.choice("interest", Interest.NONE),
            line.flag("bare", false),
            line.date("said_on"),
            line.list("about", ClaimText::bearing),
            credibility,
            line.choice("search", Search.class),
            line.flag("disclosable", true),
            line.choice("status", ReviewStatus.PROPOSED),
            line.text("reviewed_by"),
            line.date("reviewed_on"));
    if (claim.end() < claim.start()) {
      throw line.wrong("end", line.get("end"), "no less than start, " + claim.start());
    }
    line.finish();
    return claim;
  }

  private static Bearing bearing(FieldReader about) {
    Direction direction = about.choice("bearing", Direction.class);
    if (direction == null) {
      throw about.wrong("bearing", null, "supports or opposes");
    }
    return new Bearing(
        about.required("question"), direction, about.choice("strength", Strength.class));
  }

  static @Nullable Span span(FieldReader line, String name) {
    if (!line.has(name)) {
      return null;
    }
    FieldReader span = line.fields(name);
    int start = span.integer("start", 0, 0, FARTHEST);
    Span read = new Span(start, span.integer("end", start, start, FARTHEST), span.text("text", ""));
    span.finish();
    return read;
  }

  private static Speaker speaker(FieldReader line) {
    FieldReader speaker = line.fields("speaker");
    Speaker read =
        new Speaker(
            speaker.text("name", ""),
            speaker.choice("kind", SpeakerKind.ORGANISATION),
            speaker.flag("anonymous", false),
            speaker.text("body"),
            speaker.text("entity"),
            speaker.text("source"));
    speaker.finish();
    return read;
  }

  static Tree.Fields write(Claim claim) {
    FieldWriter line = new FieldWriter();
    line.text("id", claim.id()).text("document", claim.document());
    line.number("start", claim.start()).number("end", claim.end()).text("quote", claim.quote());
    span(line, "cue", claim.cue());
    span(line, "source", claim.source());
    Speaker who = claim.speaker();
    FieldWriter speaker = new FieldWriter().text("name", who.name()).word("kind", who.kind());
    if (who.anonymous()) {
      speaker.flag("anonymous", true);
    }
    speaker.text("body", who.body()).text("entity", who.entity()).text("source", who.source());
    line.tree("speaker", speaker.tree());
    line.texts("chain", claim.chain()).text("origin", claim.origin()).number("hops", claim.hops());
    line.word("polarity", claim.polarity()).word("modality", claim.modality());
    if (claim.interest() != Interest.NONE) {
      line.word("interest", claim.interest());
    }
    if (claim.bare()) {
      line.flag("bare", true);
    }
    line.date("said_on", claim.saidOn()).number("credibility", claim.credibility());
    line.word("search", claim.search());
    line.list("about", claim.about().stream().map(ClaimText::about).toList());
    if (!claim.disclosable()) {
      line.flag("disclosable", false);
    }
    line.word("status", claim.status()).text("reviewed_by", claim.reviewedBy());
    return line.date("reviewed_on", claim.reviewedOn()).tree();
  }

  private static Tree about(Bearing bearing) {
    return new FieldWriter()
        .text("question", bearing.question())
        .word("bearing", bearing.direction())
        .word("strength", bearing.strength())
        .tree();
  }

  static void span(FieldWriter line, String name, @Nullable Span span) {
    if (span != null) {
      line.tree(
          name,
          new FieldWriter()
              .number("start", span.start())
              .number("end", span.end())
              .text("text", span.text())
              .tree());
    }
  }

  /** For a map of texts by language. */
  static Tree texts(Map<String, String> texts) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(text -> fields.put(text.getKey(), new Tree.Text(text.getValue(), 0)));
    return new Tree.Fields(fields, 0);
  }

  /** For a list of texts. */
  static Tree texts(List<String> texts) {
    return new Tree.Items(texts.stream().map(t -> (Tree) new Tree.Text(t, 0)).toList(), 0);
  }
}

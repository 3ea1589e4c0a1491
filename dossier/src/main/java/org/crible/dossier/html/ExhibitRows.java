package org.crible.dossier.html;

import java.util.ArrayList;
import java.util.List;
import org.crible.dossier.Exhibit;
import org.crible.evidence.Bearing;
import org.crible.evidence.Claim;

/** What is known of an exhibit, in rows. */
public final class ExhibitRows {
  private final Page page;
  private final List<Row> rows = new ArrayList<>();

  private ExhibitRows(Page page) {
    this.page = page;
  }

  /**
   * A row.
   *
   * @param term what it is about
   * @param text what is known
   */
  public record Row(String term, String text) {}

  /** The rows of an exhibit. */
  public static List<Row> of(Page page, Exhibit exhibit) {
    ExhibitRows rows = new ExhibitRows(page);
    rows.who(exhibit);
    rows.how(exhibit.claim());
    rows.grades(exhibit);
    exhibit.claim().about().forEach(bearing -> rows.bearing(exhibit, bearing));
    rows.review(exhibit.claim());
    return List.copyOf(rows.rows);
  }

  private void add(String key, String text) {
    rows.add(new Row(page.t(key), text));
  }

  private void who(Exhibit exhibit) {
    Claim claim = exhibit.claim();
    String speaker =
        Page.joined(
            ", ",
            page.name(claim.speaker().name()),
            page.t("speaker." + Page.key(claim.speaker().kind())),
            claim.speaker().anonymous() ? page.t("speaker.anonymous") : null,
            claim.speaker().body());
    add("said-by", speaker);
    if (!claim.chain().isEmpty()) {
      add("exhibit.chain", String.join(" ← ", claim.chain().stream().map(page::hand).toList()));
    }
    String span = page.t("exhibit.span.text", plain(claim.start()), plain(claim.end()));
    add("exhibit.span", span);
    if (claim.saidOn() != null) {
      add("exhibit.said-on", page.words().date(claim.saidOn()));
    }
  }

  private static String plain(int number) {
    return Integer.toString(number);
  }

  private void how(Claim claim) {
    String text =
        Page.joined(
            ", ",
            page.t("polarity." + Page.key(claim.polarity())),
            page.t("modality." + Page.key(claim.modality())),
            page.words().textOr("interest." + Page.key(claim.interest()), ""));
    add("exhibit.how", text);
  }

  private void grades(Exhibit exhibit) {
    Integer credibility = exhibit.claim().credibility();
    String grade =
        page.t(
            "exhibit.grade.text",
            exhibit.reliability().name(),
            credibility == null ? page.t("exhibit.ungraded") : Integer.toString(credibility));
    add("exhibit.grade", grade);
    String group =
        exhibit.uses().stream()
            .map(Exhibit.Use::group)
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
    String hops = page.t("exhibit.hops", exhibit.claim().hops());
    String named = group == null ? null : page.t("exhibit.group", page.name(group));
    add("exhibit.origin", Page.joined(", ", page.name(exhibit.origin()), hops, named));
  }

  private void bearing(Exhibit exhibit, Bearing bearing) {
    String strength =
        bearing.strength() == null ? null : page.t("strength." + Page.key(bearing.strength()));
    String unassessed =
        exhibit.uses().stream()
            .filter(use -> use.question().equals(bearing.question()))
            .map(Exhibit.Use::unassessed)
            .filter(java.util.Objects::nonNull)
            .map(reason -> page.words().textOr("unassessed." + reason, reason))
            .findFirst()
            .orElse(null);
    String text =
        Page.joined(
            ", ", page.t("direction." + Page.key(bearing.direction())), strength, unassessed);
    int number = page.questionNumber(bearing.question());
    rows.add(
        new Row(
            page.t("exhibit.question", number == 0 ? bearing.question() : "2." + number), text));
  }

  private void review(Claim claim) {
    if (claim.reviewedBy() != null && claim.reviewedOn() != null) {
      String status = page.t("review." + Page.key(claim.status()));
      String when = page.words().date(claim.reviewedOn());
      add("exhibit.review", page.t("exhibit.review.text", status, claim.reviewedBy(), when));
    }
  }
}

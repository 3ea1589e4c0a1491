package org.crible.evidence.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crible.evidence.Case;
import org.crible.evidence.CaseDocument;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Subject;
import org.crible.evidence.UnreadableCaseException;

/** Reads the three files of a case folder into nouns. */
final class CaseReader {
  static final String CASE = "case.yml";
  static final String DOCUMENTS = "documents.yml";
  static final String CLAIMS = "claims.jsonl";
  private final CaseFiles files;

  CaseReader(CaseFiles files) {
    this.files = files;
  }

  /**
   * What was read.
   *
   * @param kase the case
   * @param unknown a sentence for each field that is not part of the format; it stays in its file
   */
  record Found(Case kase, List<String> unknown) {}

  /**
   * A line of claims.jsonl.
   *
   * @param text as it stands there
   * @param number from 1
   */
  record Line(String text, int number, Tree.Fields tree, Claim claim) {}

  Found read() {
    List<String> unknown = new ArrayList<>();
    List<CaseDocument> documents = new ArrayList<>();
    for (Tree item : documentItems()) {
      FieldReader line = new FieldReader(DOCUMENTS, "[" + documents.size() + "]", item, unknown);
      documents.add(DocumentText.read(line));
      line.finish();
    }
    List<Claim> claims = claimLines(unknown).stream().map(Line::claim).toList();
    return new Found(new CaseText(root(), unknown).read(documents, claims), unknown);
  }

  /** case.yml as a tree. */
  Tree.Fields root() {
    return mapping(files.text(CASE));
  }

  private static Tree.Fields mapping(String text) {
    Tree tree = TreeParser.yaml(text, CASE);
    if (tree instanceof Tree.Fields fields) {
      return fields;
    }
    throw UnreadableCaseException.at(CASE, tree.line(), "", "expected fields (name: value)");
  }

  /** The entries of documents.yml. */
  List<Tree> documentItems() {
    Tree tree = TreeParser.yaml(files.text(DOCUMENTS), DOCUMENTS);
    if (tree instanceof Tree.Items items) {
      return items.items();
    }
    if (tree instanceof Tree.Fields fields && fields.fields().isEmpty()) {
      return List.of();
    }
    throw UnreadableCaseException.at(
        DOCUMENTS, tree.line(), "", "expected a list of documents (- {file: …})");
  }

  /** The lines of claims.jsonl; empty lines are passed over. */
  List<Line> claimLines() {
    return claimLines(new ArrayList<>());
  }

  private List<Line> claimLines(List<String> unknown) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : files.text(CLAIMS).lines().toList()) {
      number++;
      if (!text.isBlank()) {
        Tree tree = TreeParser.json(text, CLAIMS, number);
        FieldReader reader = new FieldReader(CLAIMS, "", tree, unknown);
        if (tree instanceof Tree.Fields fields) {
          lines.add(new Line(text, number, fields, ClaimText.read(reader)));
        }
      }
    }
    return lines;
  }

  /**
   * Reads case.yml as it is about to be written; nothing is written that would not read back.
   *
   * @throws UnreadableCaseException if something would be lost
   */
  void checkRewritten(String text, CaseAdditions added) {
    Case before = new CaseText(root(), new ArrayList<>()).read(List.of(), List.of());
    Case after = new CaseText(mapping(text), new ArrayList<>()).read(List.of(), List.of());
    Set<String> wantedSources = new LinkedHashSet<>(before.sources().keySet());
    wantedSources.addAll(added.sources().keySet());
    List<Question> wanted = new ArrayList<>(before.questions());
    wanted.addAll(added.questions());
    List<Subject> wantedSubjects = new ArrayList<>(before.subjects());
    wantedSubjects.addAll(added.subjects());
    if (!after.sources().keySet().equals(wantedSources)
        || !after.questions().stream()
            .map(Question::id)
            .toList()
            .equals(wanted.stream().map(Question::id).toList())
        || !after.subjects().equals(wantedSubjects)
        || !after.measures().equals(before.measures())
        || !after.origins().equals(before.origins())) {
      throw new UnreadableCaseException(
          "case.yml is laid out in a way that lines cannot be added to; write one item a line.");
    }
  }
}

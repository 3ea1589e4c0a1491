package org.crible.evidence.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a document adds to case.yml, one line a thing; every other line stays as it is.
 *
 * @param subjects new ones
 * @param sources new ones, by id
 * @param questions new ones
 */
record CaseAdditions(
    List<Subject> subjects, Map<String, Source> sources, List<Question> questions) {

  /**
   * Writes them; nothing is written that would not read back.
   *
   * @param language of the first document; becomes the case's own where the case states none and
   *     asks nothing yet, since a text without language code counts as the case's language
   */
  void write(CaseFiles files, @Nullable String language) {
    CaseReader reader = new CaseReader(files);
    String before = files.text(CaseReader.CASE);
    Map<String, Tree> root = reader.root().fields();
    String text = before;
    if (language != null && !root.containsKey("language") && !root.containsKey("questions")) {
      text = YamlSections.afterTitle(text, "language: " + TreeText.scalar(language));
    }
    if (!subjects.isEmpty()) {
      List<Tree.Fields> lines = subjects.stream().map(CaseLines::subject).toList();
      text = YamlSections.appendItems(text, "subjects", root.get("subjects"), lines);
    }
    if (!sources.isEmpty()) {
      Map<String, Tree> lines = new LinkedHashMap<>();
      sources.forEach((id, source) -> lines.put(id, CaseLines.source(source)));
      text = YamlSections.appendFields(text, "sources", root.get("sources"), lines);
    }
    if (!questions.isEmpty()) {
      List<Tree.Fields> lines = questions.stream().map(CaseLines::question).toList();
      text = YamlSections.appendItems(text, "questions", root.get("questions"), lines);
    }
    if (!text.equals(before)) {
      reader.checkRewritten(text, this);
      files.replace(CaseReader.CASE, text);
    }
  }
}

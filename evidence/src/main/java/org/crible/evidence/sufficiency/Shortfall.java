package org.crible.evidence.sufficiency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Weighing;
import org.crible.evidence.Wording;

/**
 * Why a measure is not carried, what matters most first: no origin graded, nothing offered or
 * nothing reviewed, what is contradicted, what else is open.
 *
 * @param rows all elements
 * @param open ids of the elements that nothing meets
 * @param basis how far the case has been worked on
 */
record Shortfall(List<Weighing.Element> rows, Set<String> open, Basis basis) {

  /** One to four sentences, by language code. */
  Map<String, String> why() {
    List<Map<String, String>> sentences = new ArrayList<>();
    if (!basis.graded()) {
      sentences.add(Wording.of("not-sufficient-ungraded"));
    }
    if (rows.stream().allMatch(row -> row.exhibits().isEmpty())) {
      sentences.add(Wording.of("not-sufficient-none-offered"));
    } else if (!basis.reviewed()) {
      sentences.add(Wording.of("not-sufficient-unreviewed"));
    }
    name(sentences, "not-sufficient-contradicted", status -> status == ElementStatus.CONTRADICTED);
    name(sentences, "not-sufficient-open", status -> status != ElementStatus.CONTRADICTED);
    return joined(sentences);
  }

  private void name(
      List<Map<String, String>> sentences, String key, Predicate<ElementStatus> which) {
    List<Map<String, String>> labels =
        rows.stream()
            .filter(row -> open.contains(row.id()) && which.test(row.status()))
            .map(Weighing.Element::label)
            .toList();
    if (!labels.isEmpty()) {
      sentences.add(Wording.of(key, Wording.list(labels)));
    }
  }

  private static Map<String, String> joined(List<Map<String, String>> sentences) {
    Map<String, String> why = new LinkedHashMap<>();
    for (Map<String, String> sentence : sentences) {
      sentence.forEach((language, text) -> why.merge(language, text, (a, b) -> a + " " + b));
    }
    return why;
  }
}

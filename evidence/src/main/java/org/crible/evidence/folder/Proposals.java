package org.crible.evidence.folder;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Source;
import org.crible.evidence.Subject;

/**
 * What reading found in a document that is being added. Ids are proposals too: one that is taken in
 * the case is replaced, and every reference to it; a question that the case already asks is joined.
 *
 * @param claims the claims; their document is set by the folder
 * @param questions the open questions; likewise
 * @param sources the sources that they name, by id
 * @param subjects listed parties that the document mentions; one that the case has already, under
 *     its entity or its name, is left as it is
 */
public record Proposals(
    List<Claim> claims,
    List<Question> questions,
    Map<String, Source> sources,
    List<Subject> subjects) {

  /** Proposals without subjects. */
  public Proposals(List<Claim> claims, List<Question> questions, Map<String, Source> sources) {
    this(claims, questions, sources, List.of());
  }

  /** Nothing found, or nothing read. */
  public static Proposals none() {
    return new Proposals(List.of(), List.of(), Map.of());
  }
}

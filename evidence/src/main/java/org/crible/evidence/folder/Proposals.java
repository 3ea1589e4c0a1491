package org.crible.evidence.folder;

import java.util.List;
import java.util.Map;
import org.crible.evidence.Claim;
import org.crible.evidence.Question;
import org.crible.evidence.Source;

/**
 * What reading found in a document that is being added. Ids are proposals too: one that is taken in
 * the case is replaced, and every reference to it; a question that the case already asks is joined.
 *
 * @param claims the claims; their document is set by the folder
 * @param questions the open questions; likewise
 * @param sources the sources that they name, by id
 */
public record Proposals(List<Claim> claims, List<Question> questions, Map<String, Source> sources) {

  /** Nothing found, or nothing read. */
  public static Proposals none() {
    return new Proposals(List.of(), List.of(), Map.of());
  }
}

package org.crible.reading;

import java.util.List;
import org.crible.evidence.Claim;

/**
 * What reading proposes of one document, in the order of the text.
 *
 * @param document the text that all spans refer to
 * @param claims who says what, on whose word, how surely
 * @param questions what the document leaves open
 * @param mentions names in it
 * @param sources who says it, under the ids that the claims carry
 * @param notes what was seen and left open
 */
public record Proposal(
    ReceivedText document,
    List<Claim> claims,
    List<OpenQuestion> questions,
    List<Mention> mentions,
    List<FoundSource> sources,
    List<Note> notes) {}

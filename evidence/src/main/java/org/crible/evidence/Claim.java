package org.crible.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, in which words, where in which document, on whose word. One line of {@code
 * claims.jsonl}.
 *
 * @param id unique in its case
 * @param document path of the document inside the case folder
 * @param start first code point of the content: the words that state the claim
 * @param end the code point after the last
 * @param quote the words that stand between {@code start} and {@code end}
 * @param cue the words that introduce it ("a nié", "according to")
 * @param source the words that name who says it
 * @param speaker who says it
 * @param chain on whose word, from the nearest hand to the first origin
 * @param origin id of the source where the information first comes from
 * @param hops hands between the origin and the document, 0 or more
 * @param polarity affirmed or denied
 * @param modality the distance the publisher takes
 * @param interest whether the speaker would say so anyway
 * @param bare for an interested speaker: no particulars that could be checked
 * @param saidOn the day on which it was said, where known
 * @param about what it does to each question
 * @param credibility 2 (probably true) to 6 (cannot be judged), of the claim by itself; absent
 *     while nobody has graded it
 * @param search where it reports a search that found nothing: how surely it would have found it
 * @param disclosable whether it may stand in a version that the subject reads
 * @param status whether a person has looked at it
 * @param reviewedBy who accepted or rejected it
 * @param reviewedOn when
 */
public record Claim(
    String id,
    String document,
    int start,
    int end,
    String quote,
    @Nullable Span cue,
    @Nullable Span source,
    Speaker speaker,
    List<String> chain,
    @Nullable String origin,
    int hops,
    Polarity polarity,
    Modality modality,
    Interest interest,
    boolean bare,
    @Nullable LocalDate saidOn,
    List<Bearing> about,
    @Nullable Integer credibility,
    @Nullable Search search,
    boolean disclosable,
    ReviewStatus status,
    @Nullable String reviewedBy,
    @Nullable LocalDate reviewedOn) {}

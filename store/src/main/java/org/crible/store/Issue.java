package org.crible.store;

/**
 * An issue of a list that is kept.
 *
 * @param header where it comes from
 * @param parties listed parties, one per publisher record
 * @param entities parties and all that belongs to them: addresses, sanctions, links
 * @param statements values stated of them
 * @param skipped rows that could not be read
 * @param fingerprint digest of what it says, apart from files and times: equal for equal content
 */
public record Issue(
    IssueHeader header,
    long parties,
    long entities,
    long statements,
    long skipped,
    String fingerprint) {}

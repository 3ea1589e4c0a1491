package org.crible.reading;

import org.crible.evidence.Source;

/**
 * A source that a document names or withholds.
 *
 * @param id its id among the sources of the same document
 * @param source name, kind, body and anonymity; without a grade
 * @param identified whether name and body tell it from every other, so that the same words in
 *     another document mean the same source: "Reuters", "an EU official", but not "a diplomat"
 */
public record FoundSource(String id, Source source, boolean identified) {}

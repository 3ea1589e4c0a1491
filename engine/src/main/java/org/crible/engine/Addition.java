package org.crible.engine;

import org.crible.evidence.CaseDocument;
import org.crible.reading.Proposal;

/**
 * What adding a document to a case gave.
 *
 * @param document as it stands in the case
 * @param proposal what reading proposes of it
 * @param known whether the case held it already, so that nothing changed
 */
public record Addition(CaseDocument document, Proposal proposal, boolean known) {}

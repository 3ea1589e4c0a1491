package org.crible.reading;

import java.util.List;

/** A text cut into tokens, sentences and outermost quotations, each in the order of the text. */
public record SegmentedText(
    String text, List<Token> tokens, List<Sentence> sentences, List<Quotation> quotations) {}

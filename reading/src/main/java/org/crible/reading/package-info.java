/**
 * Documents to proposed claims, questions and mentions: the nouns. Reading proposes and never
 * decides; every proposal points at the words it rests on. What words do is data ({@code
 * resources/lexicon}), not code. Start with {@link org.crible.reading.Proposal} and {@code
 * read.Reader}.
 */
@NullMarked
package org.crible.reading;

import org.jspecify.annotations.NullMarked;

package org.crible.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we want to know, as a question with the answers yes and no.
 *
 * @param id unique in its case
 * @param text the question by language code
 * @param alternative what is the case if the answer is no, by language code
 * @param parts ids of questions that it is split into
 * @param prior probability of yes before any claim is read, .01 to .99
 * @param document the document that raised it, where reading found it
 * @param span where it stands there
 */
public record Question(
    String id,
    Map<String, String> text,
    Map<String, String> alternative,
    List<String> parts,
    double prior,
    @Nullable String document,
    @Nullable Span span) {}

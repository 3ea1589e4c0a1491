package org.crible.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Who says something in a document.
 *
 * @param name the name, role or title as the document gives it
 * @param kind person, organisation, role or document
 * @param anonymous whether the document withholds who it is
 * @param body the body that an unnamed or named person belongs to
 * @param entity id of the listed or case entity that it is
 * @param source id of the {@link Source} in the case
 */
public record Speaker(
    String name,
    SpeakerKind kind,
    boolean anonymous,
    @Nullable String body,
    @Nullable String entity,
    @Nullable String source) {}

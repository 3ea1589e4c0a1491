package org.crible.evidence.sufficiency;

import java.util.List;
import org.crible.evidence.ElementOffer;
import org.jspecify.annotations.Nullable;

/**
 * What is offered for an element.
 *
 * @param exhibits the claims that were known on the day, sorted by id
 * @param suggested whether nobody offered them: the profile's cue words drew them from the
 *     questions
 * @param judgement what a person signed
 */
public record Offered(
    List<Exhibit> exhibits, boolean suggested, ElementOffer.@Nullable Judgement judgement) {}

package org.crible.dossier;

import java.util.List;
import org.crible.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the loaded lists that the case speaks of.
 *
 * @param as the name under which the case speaks of it
 * @param subject whether it is a subject of the case; otherwise it is mentioned in the documents
 * @param score how well the name matched, 0 to 1; null where the case itself names the entity
 * @param entity what the lists say of it
 * @param related entities that point at it: sanctions, addresses, identifications, links
 */
public record ListedParty(
    String as, boolean subject, @Nullable Double score, Entity entity, List<Entity> related) {}

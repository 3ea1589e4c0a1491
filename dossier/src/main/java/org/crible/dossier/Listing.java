package org.crible.dossier;

import java.time.LocalDate;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That a party stands on a list, as the list itself states it.
 *
 * @param dataset the list, for example {@code us_ofac_sdn}
 * @param authority who listed it, in the list's words; null if the list does not say
 * @param program programme or legal basis, in the list's words; null if the list does not say
 * @param reason the published reason; null if the list does not say
 * @param since day, month or year of listing; null if the list does not say
 * @param until last day; null while it stands or if the list does not say
 * @param number the publisher's reference; null if the list gives none
 * @param listDate day of the issue in which it was seen; null if unknown
 */
public record Listing(
    String dataset,
    @Nullable String authority,
    @Nullable String program,
    @Nullable String reason,
    @Nullable PartialDate since,
    @Nullable PartialDate until,
    @Nullable String number,
    @Nullable LocalDate listDate) {}

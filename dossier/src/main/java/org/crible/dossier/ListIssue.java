package org.crible.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a published list that the case was screened against.
 *
 * @param dataset its name, for example {@code us_ofac_sdn}
 * @param title what a person calls it
 * @param publisher the authority that publishes it
 * @param listDate the day of the issue
 * @param sha256 checksum of the file as loaded, in hexadecimal; null if not kept
 */
public record ListIssue(
    String dataset, String title, String publisher, LocalDate listDate, @Nullable String sha256) {}

package org.crible.model;

import org.jspecify.annotations.Nullable;

/**
 * A published list.
 *
 * @param name its name in OpenSanctions where one exists, for example {@code us_ofac_sdn}
 * @param title what a person calls it
 * @param publisher the authority that publishes it
 * @param prefix what the ids of its entities begin with, for example {@code ofac}
 * @param country ISO 3166-1 alpha-2 code of the publisher, lower case; null for an organisation
 * @param url where a person finds it
 */
public record Dataset(
    String name,
    String title,
    String publisher,
    String prefix,
    @Nullable String country,
    @Nullable String url) {}

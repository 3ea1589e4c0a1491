/**
 * How far the countries of two parties agree. Start at {@link
 * org.crible.match.country.CountryAgreement}.
 */
@NullMarked
package org.crible.match.country;

import org.jspecify.annotations.NullMarked;

/**
 * Whether the genders of two people agree. Start at {@link
 * org.crible.match.gender.GenderAgreement}.
 */
@NullMarked
package org.crible.match.gender;

import org.jspecify.annotations.NullMarked;

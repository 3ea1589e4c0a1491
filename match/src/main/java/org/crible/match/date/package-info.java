/**
 * How far two dates agree or contradict each other. Start at {@link
 * org.crible.match.date.DateAgreement}.
 */
@NullMarked
package org.crible.match.date;

import org.jspecify.annotations.NullMarked;

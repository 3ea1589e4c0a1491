/**
 * Bytes to text: encoding, main text of a page, language, date of publication. Knows nothing of
 * claims. Start with {@link org.crible.reading.input.Intake}.
 */
@NullMarked
package org.crible.reading.input;

import org.jspecify.annotations.NullMarked;

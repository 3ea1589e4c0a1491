/**
 * The measures that a case may consider, as dated data from {@code measures/*.yml}.
 *
 * <p>Not here: whether the exhibits carry one (package sufficiency). Start at {@link
 * org.crible.evidence.measure.Measures}.
 */
@NullMarked
package org.crible.evidence.measure;

import org.jspecify.annotations.NullMarked;

/**
 * The nouns of evidence: {@link org.crible.evidence.Source}, {@link org.crible.evidence.Claim},
 * {@link org.crible.evidence.Question}, {@link org.crible.evidence.Measure}; and what weighing
 * makes of them, {@link org.crible.evidence.Weighing}.
 *
 * <p>Not here: reading documents (module reading), compiling the dossier (module dossier). Start at
 * {@link org.crible.evidence.Case}.
 */
@NullMarked
package org.crible.evidence;

import org.jspecify.annotations.NullMarked;

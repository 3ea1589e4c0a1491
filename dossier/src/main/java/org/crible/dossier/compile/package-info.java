/**
 * Case, weighing and listed parties to a {@link org.crible.dossier.Dossier}: numbering of exhibits,
 * order of the timeline, what the disclosable version leaves out.
 *
 * <p>Not here: words and layout. Start at {@link org.crible.dossier.compile.DossierCompiler}.
 */
@NullMarked
package org.crible.dossier.compile;

import org.jspecify.annotations.NullMarked;

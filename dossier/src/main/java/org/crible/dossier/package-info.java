/**
 * The nouns of the dossier: {@link org.crible.dossier.Dossier} and what stands in it, {@link
 * org.crible.dossier.Exhibit}, {@link org.crible.dossier.ListedParty}, {@link
 * org.crible.dossier.TimelineEvent}.
 *
 * <p>Not here: weighing (module evidence), screening (module match), writing a file (subpackages
 * {@code html} and {@code json}). Start at {@link org.crible.dossier.Dossier}.
 */
@NullMarked
package org.crible.dossier;

import org.jspecify.annotations.NullMarked;

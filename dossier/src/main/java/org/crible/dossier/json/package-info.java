/**
 * A {@link org.crible.dossier.Dossier} to {@code dossier.json}.
 *
 * <p>Not here: the object of {@code weigh --json} (module evidence). Start at {@link
 * org.crible.dossier.json.DossierJson}.
 */
@NullMarked
package org.crible.dossier.json;

import org.jspecify.annotations.NullMarked;

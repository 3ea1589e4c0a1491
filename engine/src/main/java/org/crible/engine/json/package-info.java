/**
 * Results as the JSON that the command line and the server print; field names are contract.
 *
 * <p>Not here: an entity's own form (model.json), the dossier's (dossier.json). Start at {@link
 * org.crible.engine.json.ScreeningJson}.
 */
@NullMarked
package org.crible.engine.json;

import org.jspecify.annotations.NullMarked;

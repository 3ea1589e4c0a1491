/** Results to a document with footnotes. */
@NullMarked
package org.crible.dossier;

import org.jspecify.annotations.NullMarked;

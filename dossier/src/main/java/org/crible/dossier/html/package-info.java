/**
 * A {@link org.crible.dossier.Dossier} to one self-contained HTML file in French or English; wires
 * the pictures. Templates are in {@code src/main/jte}, words in {@code messages_*.properties}.
 *
 * <p>Not here: what is shown ({@code compile}). Start at {@link
 * org.crible.dossier.html.DossierHtml}.
 */
@NullMarked
package org.crible.dossier.html;

import org.jspecify.annotations.NullMarked;

/**
 * Geometry of the pictures, in per cent of their width, so that they scale without shrinking their
 * letters: {@link org.crible.dossier.picture.Waterfall}, {@link
 * org.crible.dossier.picture.IntervalStrip}.
 *
 * <p>Not here: colours and words (templates).
 */
@NullMarked
package org.crible.dossier.picture;

import org.jspecify.annotations.NullMarked;

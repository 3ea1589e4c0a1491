/**
 * What a published list is made of: {@link org.crible.lists.ListFile}, {@link
 * org.crible.lists.ListHeader}, the {@link org.crible.lists.ListSink} that a reader pushes into,
 * and the plain readers of text, CSV and XML that every publisher's package builds on.
 *
 * <p>Not here: any publisher's layout (one subpackage each), storing, screening. Start at {@link
 * org.crible.lists.ListReader}; the way in from outside is {@code catalog.ListCatalog}.
 */
@NullMarked
package org.crible.lists;

import org.jspecify.annotations.NullMarked;

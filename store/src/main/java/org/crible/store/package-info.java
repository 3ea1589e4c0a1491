/**
 * What is kept: the nouns of the store, {@link org.crible.store.IssueHeader} in, {@link
 * org.crible.store.DatasetState} out, and what can go wrong, {@link
 * org.crible.store.StoreException}.
 *
 * <p>Not here: reading publishers' files (module lists), the search index (module index). Start at
 * {@link org.crible.store.home.Store}.
 */
@NullMarked
package org.crible.store;

import org.jspecify.annotations.NullMarked;

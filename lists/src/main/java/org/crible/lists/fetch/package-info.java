/**
 * Fetching a list from its publisher: conditionally, whole, checked, and again after a failure. The
 * only package that uses a network.
 *
 * <p>Not here: reading what was fetched. Start at {@link org.crible.lists.fetch.Fetching}.
 */
@NullMarked
package org.crible.lists.fetch;

import org.jspecify.annotations.NullMarked;

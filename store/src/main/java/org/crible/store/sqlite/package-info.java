/**
 * The database file: opening it, telling whether it is ours, bringing an older format up to date.
 *
 * <p>Not here: what the tables hold (package issue). Start at {@link
 * org.crible.store.sqlite.Database}.
 */
@NullMarked
package org.crible.store.sqlite;

import org.jspecify.annotations.NullMarked;

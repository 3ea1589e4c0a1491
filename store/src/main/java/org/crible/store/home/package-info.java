/**
 * What lies in the home folder, wired: {@link org.crible.store.home.Store} opens it, loads issues
 * into it and reads them.
 *
 * <p>Not here: how issues are kept (package issue), the database file (package sqlite).
 */
@NullMarked
package org.crible.store.home;

import org.jspecify.annotations.NullMarked;

/**
 * What Crible talks about, in the words of FollowTheMoney: {@link org.crible.model.Entity}, {@link
 * org.crible.model.Schema}, {@link org.crible.model.Statement}, and the {@link
 * org.crible.model.Explanation} that every score carries.
 *
 * <p>Not here: reading lists, comparing names, storing. Start at {@link org.crible.model.Entity}.
 */
@NullMarked
package org.crible.model;

import org.jspecify.annotations.NullMarked;

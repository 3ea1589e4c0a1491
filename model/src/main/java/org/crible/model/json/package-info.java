/**
 * FollowTheMoney JSON, in and out: one entity an object, one object a line.
 *
 * <p>Not here: statements as CSV, lists in other formats. Start at {@link
 * org.crible.model.json.EntityJson}.
 */
@NullMarked
package org.crible.model.json;

import org.jspecify.annotations.NullMarked;

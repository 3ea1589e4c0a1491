/**
 * FollowTheMoney entities as JSON lines: what OpenSanctions publishes, what Crible itself writes,
 * and the natural form of an in-house list.
 *
 * <p>Not here: FollowTheMoney statements, other JSON. Start at {@link
 * org.crible.lists.ftm.FollowTheMoneyReader}.
 */
@NullMarked
package org.crible.lists.ftm;

import org.jspecify.annotations.NullMarked;

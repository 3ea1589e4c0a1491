/**
 * Issues of lists, kept as changes: {@link org.crible.store.issue.IssueWriter} takes one in, {@link
 * org.crible.store.issue.Snapshot} tells what the lists said on a day.
 *
 * <p>Not here: opening the database (package sqlite). How an issue finds its place between older
 * and newer ones: {@link org.crible.store.issue.Insertion}.
 */
@NullMarked
package org.crible.store.issue;

import org.jspecify.annotations.NullMarked;

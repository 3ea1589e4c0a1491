/**
 * The proposal as JSON, in the shape of {@code read --json}. Start with {@link
 * org.crible.reading.json.ProposalJson}.
 */
@NullMarked
package org.crible.reading.json;

import org.jspecify.annotations.NullMarked;

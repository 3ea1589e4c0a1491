/**
 * Names of countries, places, people and organisations. Start with {@link
 * org.crible.reading.mention.Mentions}.
 */
@NullMarked
package org.crible.reading.mention;

import org.jspecify.annotations.NullMarked;

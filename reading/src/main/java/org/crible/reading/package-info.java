/** Documents to proposed claims, questions, mentions. */
@NullMarked
package org.crible.reading;

import org.jspecify.annotations.NullMarked;

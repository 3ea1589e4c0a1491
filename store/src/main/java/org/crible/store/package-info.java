/** What is kept: list issues, cases, judgements, the record. */
@NullMarked
package org.crible.store;

import org.jspecify.annotations.NullMarked;

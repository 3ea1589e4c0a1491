/**
 * Whether exhibits carry a measure: each legal element beside what is offered for it, with a
 * reason. A checklist, never a probability.
 *
 * <p>Not here: the law itself (package measure), likelihood (package weigh). Start at {@link
 * org.crible.evidence.sufficiency.Checklist}.
 */
@NullMarked
package org.crible.evidence.sufficiency;

import org.jspecify.annotations.NullMarked;

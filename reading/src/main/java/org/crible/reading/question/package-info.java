/**
 * The questions that a document leaves open. Start with {@link
 * org.crible.reading.question.Questions}.
 */
@NullMarked
package org.crible.reading.question;

import org.jspecify.annotations.NullMarked;

/**
 * Latin text without case, accents and compatibility forms. Other scripts pass unchanged. Start at
 * {@link org.crible.text.fold.Fold}.
 */
@NullMarked
package org.crible.text.fold;

import org.jspecify.annotations.NullMarked;

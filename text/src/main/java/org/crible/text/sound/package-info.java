/**
 * Words of two scripts by what they sound like: keys on which they meet, and how far one is from
 * being a spelling of the other. Not here: spellings of one script among themselves ({@code
 * text.skeleton}). Start at {@link org.crible.text.sound.Sounds}.
 */
@NullMarked
package org.crible.text.sound;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.crible.text.sound;

import org.jspecify.annotations.NullMarked;

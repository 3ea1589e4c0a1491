@NullMarked
package org.crible.text.skeleton;

import org.jspecify.annotations.NullMarked;

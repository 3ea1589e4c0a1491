@NullMarked
package org.crible.match.name;

import org.jspecify.annotations.NullMarked;

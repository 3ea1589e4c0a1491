@NullMarked
package org.crible.match.identifier;

import org.jspecify.annotations.NullMarked;
